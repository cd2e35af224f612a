import { useState } from "preact/hooks";
import { showMemberHistory } from "../api/moderation";
import { useLoad } from "../loading";
import { Ago, Failure, Mark, Section, Skeleton } from "../parts";
import { t, tx } from "../words";
import { day } from "../words/moments";
import type { CaseCard, Decision, MemberHistory } from "../review/shapes";

/** What is known of whoever wrote it: how often they were reported, and what was decided. */
export function MemberStory({ of }: { of: CaseCard }) {
  const history = useLoad<MemberHistory>(`history.${of.member.id}`, (signal) => showMemberHistory({ id: of.member.id }, undefined, { signal }));
  const [open, setOpen] = useState(false);
  const told = history.value;
  const before = (told?.decisions ?? []).filter((one) => one.caseId !== of.id);
  return (
    <Section title={t("case.story", { name: of.member.displayName })}>
      {history.problem && !told && <Failure problem={history.problem} again={history.again} />}
      {!told && !history.problem && <Skeleton lines={2} />}
      {told && (
        <>
          <p class="facts">
            <span>{t("member.since", { date: day(new Date(told.joinedAt)) })}</span>
            <span>{t("case.storyCases", { count: told.counts.cases })}</span>
            {told.counts.restricted > 0 && <span>{t("case.storyRestricted", { count: told.counts.restricted })}</span>}
            {told.counts.flags > 0 && <span>{t("case.storyFlags", { count: told.counts.flags, upheld: told.counts.flagsUpheld })}</span>}
          </p>
          {before.length === 0 ? <p class="muted">{t("case.storyClean")}</p> : (
            <details class="case-before" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
              <summary>{t("case.storyShow", { count: before.length })}</summary>
              <ul class="rows">{before.map((one) => <li key={one.id} class="case-report"><Before of={one} /></li>)}</ul>
            </details>
          )}
        </>
      )}
    </Section>
  );
}

function Before({ of }: { of: Decision }) {
  return (
    <>
      <p><strong>{t(`decision.done.${of.action}`)}</strong>{of.endedAt && <> <Mark>{t(of.endedBy === "appeal" ? "decision.overturned" : "decision.ended")}</Mark></>}</p>
      <p>{of.title || of.excerpt}</p>
      {of.statement && <p class="case-note">{of.statement.facts}</p>}
      <p class="facts"><Ago at={of.decidedAt} /><span>{of.decidedBy ? tx("decision.by", { name: of.decidedBy.displayName }) : t("decision.byServer")}</span></p>
    </>
  );
}
