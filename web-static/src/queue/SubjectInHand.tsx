import { listMessages } from "../api/messaging";
import { Ago, ButtonLink, Failure, MemberLine, Prose, Skeleton } from "../parts";
import { useLive } from "../live";
import { useLoad } from "../loading";
import { t } from "../words";
import { type ActsProps, Acts, Standing } from "./InHand";
import { ItemActs } from "./ItemActs";

const LATEST = 10;

type Said = NonNullable<Awaited<ReturnType<typeof listMessages>>["body"]>["items"][number];

/** A subject in hand: what was said last, the way to where one answers, and what one may do instead. */
export function SubjectInHand({ item, story, claims, queue, moved, onMoved }: ActsProps) {
  const { id } = item.ref;
  const said = useLoad(`subject.${id}`, (signal) => listMessages({ id, limit: LATEST }, undefined, { signal }));
  useLive((change) => change.conversationId === id && said.again());
  const mine = item.claim?.mine === true && moved === null;
  return (
    <>
      {said.value ? <ol class="rows">{said.value.items.filter((one) => !one.gone).map((one) => <li key={one.id}><SaidLine of={one} /></li>)}</ol>
        : said.problem ? <Failure problem={said.problem} again={said.again} /> : <Skeleton lines={4} />}
      <footer class="item-acts">
        {!mine && <Standing item={item} moved={moved} />}
        <ButtonLink kind={mine ? "primary" : "plain"} href={`/messages?c=${id}`}>{t("queue.toConversation")}</ButtonLink>
        {!mine && <Acts item={item} story={story} claims={claims} queue={queue} moved={moved} onMoved={onMoved} />}
      </footer>
      {mine && item.claim && <ItemActs item={item} onMoved={onMoved} onRelease={() => claims.release(item.id, item.claim!)} />}
    </>
  );
}

function SaidLine({ of }: { of: Said }) {
  return (
    <article class="stack stack-tight subject-said">
      <p class="facts"><MemberLine of={of.author} /><Ago at={of.createdAt} /></p>
      {of.html && <Prose html={of.html} small />}
      {of.files.length > 0 && <p class="facts">{of.files.map((file) => <span key={file.id}>{file.name}</span>)}</p>}
    </article>
  );
}
