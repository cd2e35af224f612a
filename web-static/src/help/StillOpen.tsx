import { ButtonLink, Empty, Listed, Section, Skeleton } from "../parts";
import { me } from "../session";
import { ThreadRow } from "../space/ThreadRow";
import { useReadMarks } from "../space/useReadMarks";
import { useThreads } from "../space/useThreads";
import type { Thread } from "../thread/shapes";
import { t } from "../words";
import { now } from "../words/moments";

/** What nobody answered yet and waits for a mentor: a peer may still be the first. */
export function StillOpen({ except }: { except: readonly number[] }) {
  const open = useThreads({ state: "unanswered", kind: "question", sort: "newest" });
  const markOf = useReadMarks(open.value);
  const others = (open.value ?? []).filter((one) => one.author?.id !== me.value?.id && !one.locked && one.turn !== "done" && !isKept(one, except));
  return (
    <Section title={t("help.stillOpen")}>
      <Listed of={open} wait={<Skeleton lines={4} />} empty={null}>
        {() => others.length > 0 && <ul class="rows">{others.map((one) => <li key={one.id}><ThreadRow of={one} mark={markOf(one)} spaced /></li>)}</ul>}
      </Listed>
      {open.value && others.length === 0 && !open.hasMore && <Empty act={<ButtonLink href="/spaces">{t("help.read")}</ButtonLink>}>{t("help.none")}</Empty>}
    </Section>
  );
}

/** What peers come first with stands above, or is with alumni alone. */
function isKept(thread: Thread, above: readonly number[]): boolean {
  return above.includes(thread.id) || (thread.turn === "mentor" && thread.peersUntil !== null && Date.parse(thread.peersUntil) > now.value);
}
