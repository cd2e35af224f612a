import { Late, Page, PageTitle } from "../parts";
import { isMentor, me } from "../session";
import { t, worded } from "../words";
import { AbsenceSection } from "./AbsenceSection";
import { CapacitySection } from "./CapacitySection";
import { DataSection } from "./DataSection";
import { LookSection } from "./LookSection";
import { PasswordSection } from "./PasswordSection";
import { ProfileSection } from "./ProfileSection";
import { SessionsSection } from "./SessionsSection";
import { TokensSection } from "./TokensSection";

const PARTS = ["profile", "look", "trust", "password", "sessions", "tokens", "data"] as const;

/** What a member may set: who they are, how the site speaks and looks, and who may come in as them. */
export default function SettingsPage() {
  const member = me.value;
  if (!member) return null;
  return (
    <Page context={<Contents />}>
      <PageTitle title={t("settings.title")} />
      <ProfileSection member={member} />
      <LookSection member={member} />
      {isMentor.value && <><AbsenceSection member={member} /><CapacitySection /></>}
      <Late load={trust} />
      <PasswordSection member={member} />
      <SessionsSection />
      <TokensSection />
      <DataSection />
    </Page>
  );
}

/** With words that few pages need. */
function trust() {
  return worded("rights", import("../rights/TrustSection"));
}

function Contents() {
  return (
    <nav class="contents" aria-label={t("settings.contents")}>
      {PARTS.slice(0, 2).map((part) => <a key={part} href={`#${part}`}>{t(`settings.${part}`)}</a>)}
      {isMentor.value && <><a href="#absence">{t("absence.title")}</a><a href="#capacity">{t("capacity.title")}</a></>}
      {PARTS.slice(2).map((part) => <a key={part} href={`#${part}`}>{t(`settings.${part}`)}</a>)}
    </nav>
  );
}
