import type { components } from "../api/contract.messaging";
import { Ago, Avatar, ButtonLink } from "../parts";
import { t, tx } from "../words";

type Followed = components["schemas"]["FollowedStudent"];

/** A student, how far they are, and why they need a word. */
export function StudentRow({ of }: { of: Followed }) {
  return (
    <article class="student-row">
      <Avatar of={of.student} />
      <div class="stack student-text">
        <p><a class="name" href={`/follow-up/${of.accompanimentId}`}>{of.student.displayName}</a></p>
        <p class={of.need === "none" ? "muted" : "student-need"}>{of.reason}</p>
        {of.goal && <p>{of.goal}</p>}
        <p class="facts">
          {of.progress.total > 0 && <span>{t("sheet.progress", { count: of.progress.done, total: of.progress.total })}</span>}
          <span>{tx("students.lastWord", { time: <Ago at={of.lastWordAt} /> })}</span>
          {of.student.cohort && <span>{of.student.cohort}</span>}
        </p>
      </div>
      <ButtonLink small icon="messages" href={`/messages?to=${of.accompanimentId}`}>{t("students.write")}</ButtonLink>
    </article>
  );
}
