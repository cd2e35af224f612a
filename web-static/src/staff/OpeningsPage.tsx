import type { components } from "../api/contract.messaging";
import { listOpenings } from "../api/messaging";
import { usePages } from "../loading";
import { Ago, Avatar, Empty, Listed, Until } from "../parts";
import { t, tx } from "../words";
import { StaffPage } from "./StaffPage";

type Opening = components["schemas"]["Opening"];

/** Who of the staff looked into which private conversation, and why. */
export default function OpeningsPage() {
  const openings = usePages<Opening>("openings", (after, signal) => listOpenings(after ? { after } : {}, undefined, { signal }));
  return (
    <StaffPage part="openings">
      <p class="muted">{t("opening.lead")}</p>
      <Listed of={openings} empty={<Empty>{t("opening.none")}</Empty>}>
        {(items) => <ul class="rows">{items.map((one) => <li key={one.id}><OpeningRow of={one} /></li>)}</ul>}
      </Listed>
    </StaffPage>
  );
}

function OpeningRow({ of }: { of: Opening }) {
  return (
    <article class="opening-row">
      <Avatar of={of.staff} />
      <div class="stack stack-tight">
        <p><a class="name" href={`/members/${of.staff.handle}`}>{of.staff.displayName}</a></p>
        <p>{of.reason}</p>
        <p class="facts">
          <a href={`/messages?c=${of.conversationId}`}>{t("opening.conversation", { id: of.conversationId })}</a>
          <span>{tx("opening.at", { time: <Ago at={of.openedAt} /> })}</span>
          <span>{tx("opening.until", { time: <Until at={of.until} /> })}</span>
        </p>
      </div>
    </article>
  );
}
