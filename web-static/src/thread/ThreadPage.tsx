import { copiesShown } from "../offline/copies";
import { Ago, Failure, Page, PageTitle, Skeleton } from "../parts";
import { place } from "../router";
import { t, tx } from "../words";
import { Answers } from "./Answers";
import { Context } from "./Context";
import { FirstPost } from "./FirstPost";
import { GoneThread } from "./GoneThread";
import { Reply } from "./Reply";
import { type Order, ORDERS } from "./shapes";
import { ThreadHead } from "./ThreadHead";
import { useAnchor } from "./useAnchor";
import { useReadMark } from "./useReadMark";
import { type ThreadDesk, useThread } from "./useThread";
import { useReplying } from "./useReplying";
import "./thread.css";

/** A thread, as it is read and answered. */
export default function ThreadPage({ names }: { names: Record<string, string> }) {
  const wanted = place.value.query.get("order");
  const order: Order = ORDERS.find((one) => one === wanted) ?? "best";
  const desk = useThread(Number(names["id"]), order);
  const problem = desk.thread.problem ?? desk.posts.problem;
  const there = desk.thread.value && desk.posts.value;
  if (problem?.status === 404) return <GoneThread id={desk.id} onBack={again(desk)} />;
  if (!there && problem) {
    return <Page><PageTitle title={t("state.trouble")} /><Failure problem={problem} again={again(desk)} /></Page>;
  }
  if (!there) return <Page><Skeleton title lines={9} /></Page>;
  return <Read desk={desk} />;
}

function Read({ desk }: { desk: ThreadDesk }) {
  const thread = desk.thread.value!;
  const replying = useReplying(desk);
  const visit = useReadMark(desk);
  useAnchor(desk);
  const since = copiesShown.value.get(`thread.${desk.id}`);
  return (
    <Page context={<Context desk={desk} />}>
      {since && <p class="copy-line">{tx("state.copy", { time: <Ago at={since} /> })}</p>}
      <article class="thread">
        <ThreadHead desk={desk} fresh={visit.fresh} />
        <FirstPost desk={desk} replying={replying} />
        <Answers desk={desk} replying={replying} isNew={visit.isNew} />
        {desk.mine.value && <Reply desk={desk} replying={replying} locked={thread.locked} />}
      </article>
    </Page>
  );
}

function again(desk: ThreadDesk) {
  return () => {
    desk.thread.again();
    desk.posts.again();
    desk.mine.again();
  };
}
