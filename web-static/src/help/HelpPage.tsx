import { ButtonLink, Empty, Listed, Page, PageTitle, Skeleton } from "../parts";
import { ChangedLine } from "../space/ChangedLine";
import { ThreadRow } from "../space/ThreadRow";
import { useReadMarks } from "../space/useReadMarks";
import { useThreads } from "../space/useThreads";
import { me } from "../session";
import { t } from "../words";
import "../space/space.css";

/** Questions that nobody has answered yet, for those who would help a peer. */
export default function HelpPage() {
  const open = useThreads({ state: "unanswered", kind: "question", sort: "newest" });
  const markOf = useReadMarks(open.value);
  const others = (open.value ?? []).filter((one) => one.author?.id !== me.value?.id && !one.locked);
  return (
    <Page>
      <header class="stack stack-tight">
        <PageTitle title={t("help.title")} />
        <p class="muted">{t("help.lead")}</p>
      </header>
      <ChangedLine count={open.changed} onShow={open.refresh} />
      <Listed of={open} wait={<Skeleton lines={9} />} empty={null}>
        {() => others.length > 0 && <ul class="rows">{others.map((one) => <li key={one.id}><ThreadRow of={one} mark={markOf(one)} spaced /></li>)}</ul>}
      </Listed>
      {open.value && others.length === 0 && !open.hasMore && <Empty act={<ButtonLink href="/spaces">{t("help.read")}</ButtonLink>}>{t("help.none")}</Empty>}
    </Page>
  );
}
