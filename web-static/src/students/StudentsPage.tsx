import type { components } from "../api/contract.messaging";
import { listStudents } from "../api/messaging";
import { useLive } from "../live";
import { usePages } from "../loading";
import { Empty, Listed, Page, PageTitle } from "../parts";
import { isMentor, isStaff } from "../session";
import { useSettled } from "../settling";
import { t } from "../words";
import { StudentRow } from "./StudentRow";
import "./students.css";

type Followed = components["schemas"]["FollowedStudent"];

/** A mentor's students, those first who need a word, and why. */
export default function StudentsPage() {
  if (isMentor.value || isStaff.value) return <Students />;
  return <Page><PageTitle title={t("students.title")} /><Empty act={<a href="/mentors">{t("messages.mentors")}</a>}>{t("students.forMentors")}</Empty></Page>;
}

function Students() {
  const mine = usePages<Followed>("students", (after, signal) => listStudents({ limit: 50, ...(after ? { after } : {}) }, undefined, { signal }));
  const again = useSettled(mine.again, 800);
  useLive((change) => change.topic.startsWith("messaging.") && change.topic !== "messaging.typing" && again());
  return (
    <Page>
      <header class="stack stack-tight"><PageTitle title={t("students.title")} /><p class="muted">{t("students.lead")}</p></header>
      <Listed of={mine} empty={<Empty act={<a href="/settings#capacity">{t("capacity.title")}</a>}>{t("students.none")}</Empty>}>
        {(items) => <ul class="rows">{items.map((one) => <li key={one.accompanimentId}><StudentRow of={one} /></li>)}</ul>}
      </Listed>
    </Page>
  );
}
