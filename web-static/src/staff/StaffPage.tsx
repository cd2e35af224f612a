import type { ComponentChildren } from "preact";
import { Page, PageTitle, Tabs } from "../parts";
import { place } from "../router";
import { isStaff } from "../session";
import { t } from "../words";

const PARTS = ["members", "invitations", "cohorts", "spaces", "promises", "mentoring", "templates", "search", "openings"] as const;

/** The frame of what staff sets: its parts as tabs, the part's own action beside them. */
export function StaffPage({ part, act, children }: { part: (typeof PARTS)[number]; act?: ComponentChildren; children: ComponentChildren }) {
  const tabs = PARTS.map((one) => ({ href: `/staff/${one}`, name: t(`staff.${one}`), current: place.value.path === `/staff/${one}` }));
  if (!isStaff.value) return <Page><PageTitle title={t("state.notFound")} /><p class="muted">{t("problem.not-found")}</p></Page>;
  return (
    <Page wide>
      <div class="row row-between">
        <PageTitle title={t(`staff.${part}`)} />
        {act}
      </div>
      <Tabs label={t("place.staff")} tabs={tabs} />
      {children}
    </Page>
  );
}
