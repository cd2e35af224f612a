import { useState } from "preact/hooks";
import { problemOf } from "../api";
import { claimItem, listQueue } from "../api/queue";
import { Before, Button, Failure, Section, Skeleton } from "../parts";
import { useLoad } from "../loading";
import { tell } from "../toasts";
import { useMoved } from "../queue/changes";
import { LoadLine } from "../queue/LoadLine";
import { refusal } from "../queue/useClaims";
import { tellFrame } from "../queue/useQueue";
import type { QueueCounts, QueueItem } from "../queue/rows";
import { go } from "../router";
import { useShortcut } from "../shortcuts";
import { t, tx } from "../words";
import { unparted } from "../words/typography";

const AT_MOST = 5;

/** For mentors: how many wait, what one holds, and the way to the next. */
export function MentorDesk() {
  const line = useLoad<{ items: QueueItem[]; counts: QueueCounts }>("home.queue", async (signal) => {
    const answer = await listQueue({ limit: AT_MOST }, undefined, { signal });
    tellFrame(answer.body.counts);
    return answer;
  });
  const held = useLoad<{ items: QueueItem[] }>("home.held", (signal) => listQueue({ lane: "mine" }, undefined, { signal }));
  useMoved(() => {
    line.again();
    held.again();
  });
  if (!line.value) return line.problem ? <Failure problem={line.problem} again={line.again} /> : <Skeleton title lines={4} />;
  const mine = held.value?.items ?? [];
  const others = line.value.items.filter((one) => !mine.some((other) => other.id === one.id));
  return (
    <>
      {mine.length > 0 && <Section title={t("home.held")}><ul class="rows rows-turn">{mine.map((one) => <li key={one.id}><HeadRow of={one} /></li>)}</ul></Section>}
      <Section title={waiting(line.value.counts)} act={<Next />}>
        <LoadLine />
        {others.length > 0 ? <ul class="rows">{others.map((one) => <li key={one.id}><HeadRow of={one} /></li>)}</ul> : <p class="muted">{t("home.queueEmpty")}</p>}
        {others.length > 0 && <p><a href="/queue">{t("home.wholeQueue")}</a></p>}
      </Section>
    </>
  );
}

function Next() {
  const [busy, setBusy] = useState(false);
  const take = async () => {
    setBusy(true);
    try {
      const answer = await claimItem({}, {});
      if (answer.status === 204) tell(t("queue.nothingForYou"));
      else go(`/queue?item=${answer.body.itemId}`);
    } catch (thrown) {
      tell(refusal(problemOf(thrown)), { tone: "trouble" });
    } finally {
      setBusy(false);
    }
  };
  useShortcut("n", "queue.next", () => void take());
  return <Button kind="primary" busy={busy} onClick={() => void take()}>{t("queue.next")}<kbd class="key-hint">n</kbd></Button>;
}

function HeadRow({ of: item }: { of: QueueItem }) {
  return (
    <article class="thread-row">
      <h3 class="thread-row-title"><a href={`/queue?item=${item.id}`}>{unparted(item.title)}</a></h3>
      <p class="facts">
        <span class={item.lane === "broken" ? "standing-braise" : item.lane === "at-risk" ? "standing-miel" : undefined}>{item.reason}</span>
        {item.promise && item.lane !== "broken" && <span>{tx("list.promised", { moment: <Before at={item.promise} /> })}</span>}
        <span>{item.asker.displayName}</span>
        <span>{item.space?.name ?? t("queue.private")}</span>
      </p>
    </article>
  );
}

function waiting({ broken, atRisk, waiting: calm }: QueueCounts): string {
  const all = t("home.waiting", { count: broken + atRisk + calm });
  const late = broken > 0 ? ` · ${t("home.late", { count: broken })}` : "";
  return all + late + (atRisk > 0 ? ` · ${t("home.atRisk", { count: atRisk })}` : "");
}
