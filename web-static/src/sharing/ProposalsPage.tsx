import { listProposals } from "../api/messaging";
import { usePages } from "../loading";
import { Ago, Empty, Listed, Mark, Page, PageTitle } from "../parts";
import { t } from "../words";
import type { Proposal } from "./shapes";

/** What was proposed to be shared, newest first. */
export default function ProposalsPage() {
  const all = usePages<Proposal>("proposals", (after, signal) => listProposals(after ? { after } : {}, undefined, { signal }));
  return (
    <Page>
      <PageTitle title={t("sharing.all")} />
      <Listed of={all} empty={<Empty act={<a href="/messages">{t("place.messages")}</a>}>{t("sharing.none")}</Empty>}>
        {(items) => (
          <ul class="rows">
            {items.map((one) => (
              <li key={one.id} class="setting-row">
                <div>
                  <p><a class="name" href={`/sharing/${one.id}`}>{one.title || t("sharing.gone")}</a></p>
                  <p class="facts"><span>{one.student.displayName}</span><span>{one.mentor.displayName}</span><Ago at={one.createdAt} /></p>
                </div>
                <Mark tone={one.state === "published" ? "sapin" : one.state === "proposed" ? "miel" : "plain"}>{t(`sharing.state.${one.state}`)}</Mark>
              </li>
            ))}
          </ul>
        )}
      </Listed>
    </Page>
  );
}
