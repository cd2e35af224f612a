import { Page, PageTitle, Tabs } from "../parts";
import { place } from "../router";
import { t } from "../words";
import { MyDecisions } from "./MyDecisions";
import { MyFlags } from "./MyFlags";
import { MyHolds } from "./MyHolds";
import "./rights.css";

const PARTS = { decisions: MyDecisions, flags: MyFlags, holds: MyHolds } as const;
const NAMES = ["decisions", "flags", "holds"] as const;

/** What moderation and the member have to do with one another: decisions about them, what they reported, what waits. */
export default function RightsPage() {
  const asked = place.value.query.get("of");
  const which = NAMES.find((one) => one === asked) ?? "decisions";
  const Part = PARTS[which];
  return (
    <Page>
      <PageTitle title={t("rights.title")} />
      <Tabs label={t("rights.title")} tabs={NAMES.map((one) => ({ href: one === "decisions" ? "/decisions" : `/decisions?of=${one}`, name: t(`rights.of.${one}`), current: one === which }))} />
      <Part key={which} />
      <p class="rights-foot hint"><a href="/transparency">{t("rights.figures")}</a></p>
    </Page>
  );
}
