import { ButtonLink, Empty, Listed, Section, Skeleton } from "../parts";
import { me } from "../session";
import { ThreadRow } from "../space/ThreadRow";
import { useReadMarks } from "../space/useReadMarks";
import { useThreads } from "../space/useThreads";
import { t } from "../words";

/** What nobody answered yet and waits for a mentor: a peer may still be the first. */
export function StillOpen({ except }: { except: readonly number[] }) {
  const open = useThreads({ state: "unanswered", kind: "question", sort: "newest" });
  const markOf = useReadMarks(open.value);
  const others = (open.value ?? []).filter((one) => one.author?.id !== me.value?.id && !one.locked && one.turn !== "done" && !except.includes(one.id));
  return (
    <Section title={t("help.stillOpen")}>
      <Listed of={open} wait={<Skeleton lines={4} />} empty={null}>
        {() => others.length > 0 && <ul class="rows">{others.map((one) => <li key={one.id}><ThreadRow of={one} mark={markOf(one)} spaced /></li>)}</ul>}
      </Listed>
      {open.value && others.length === 0 && !open.hasMore && <Empty act={<ButtonLink href="/spaces">{t("help.read")}</ButtonLink>}>{t("help.none")}</Empty>}
    </Section>
  );
}
