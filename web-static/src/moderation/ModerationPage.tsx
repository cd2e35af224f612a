import type { ComponentChildren } from "preact";
import { Page, PageTitle, Tabs } from "../parts";
import { place } from "../router";
import { isModerator, isStaff } from "../session";
import { t } from "../words";
import "./moderation.css";

interface Part {
  name: "cases" | "holds" | "appeals" | "watched" | "prevention" | "rules" | "audit";
  href: string;
  /** Staff set what is watched for; they judge nobody. */
  staff: boolean;
}

const PARTS: readonly Part[] = [
  { name: "cases", href: "/moderation", staff: false },
  { name: "holds", href: "/moderation/holds", staff: true },
  { name: "appeals", href: "/moderation/appeals", staff: false },
  { name: "watched", href: "/moderation/watched", staff: true },
  { name: "prevention", href: "/moderation/prevention", staff: true },
  { name: "rules", href: "/moderation/rules", staff: true },
  { name: "audit", href: "/moderation/audit", staff: true },
];

interface Props {
  part: Part["name"];
  act?: ComponentChildren;
  /** One thing of the part has the whole screen of a phone. */
  alone?: boolean;
  children: ComponentChildren;
}

/** The frame of what moderators do: its parts as tabs, the part's own action beside its name. */
export function ModerationPage({ part, act, alone, children }: Props) {
  const mine = PARTS.filter((one) => isModerator.value || (one.staff && isStaff.value));
  if (!mine.some((one) => one.name === part)) return <Page><PageTitle title={t("state.notFound")} /><p class="muted">{t("problem.not-found")}</p></Page>;
  const tabs = mine.map((one) => ({ href: one.href, name: t(`moderation.${one.name}`), current: place.value.path === one.href }));
  return (
    <Page wide>
      <div class="row row-between">
        <PageTitle title={t(`moderation.${part}`)} quiet={alone ?? false} />
        {act}
      </div>
      {!alone && <Tabs label={t("place.moderation")} tabs={tabs} />}
      {children}
    </Page>
  );
}
