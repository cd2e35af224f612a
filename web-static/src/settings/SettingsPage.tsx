import { Late, Page, PageTitle } from "../parts";
import { isMentor, me } from "../session";
import { t, worded } from "../words";
import { AbsenceSection } from "./AbsenceSection";
import { CapacitySection } from "./CapacitySection";
import { DataSection } from "./DataSection";
import { LookSection } from "./LookSection";
import { PasswordSection } from "./PasswordSection";
import { ProfileSection } from "./ProfileSection";
import { TokensSection } from "./TokensSection";

const PARTS = ["profile", "look", "channels", "push", "feeds", "trust", "password", "sessions", "tokens", "data"] as const;

/** What a member may set: who they are, how the site speaks and looks, and who may come in as them. */
export default function SettingsPage() {
  const member = me.value;
  if (!member) return null;
  return (
    <Page context={<Contents />}>
      <PageTitle title={t("settings.title")} />
      <ProfileSection member={member} />
      <LookSection member={member} />
      <Late load={channels} />
      <Late load={push} />
      <Late load={feeds} />
      {isMentor.value && <><AbsenceSection member={member} /><CapacitySection /></>}
      <Late load={trust} />
      <PasswordSection member={member} />
      <Late load={sessions} />
      <TokensSection />
      <DataSection />
    </Page>
  );
}

/** With words that few pages need. */
function channels() {
  return worded("channel", import("../channel/ChannelsSection"));
}

function push() {
  return worded("push", import("../push/PushSection"));
}

function feeds() {
  return worded("channel", import("../feed/FeedsSection"));
}

// Shares what names devices with the part above; with the page itself, every visit of any page would fetch a helper first.
function sessions() {
  return import("./SessionsSection");
}

function trust() {
  return worded("rights", import("../rights/TrustSection"));
}

function Contents() {
  return (
    <nav class="contents" aria-label={t("settings.contents")}>
      {PARTS.slice(0, 4).map((part) => <a key={part} href={`#${part}`}>{t(`settings.${part}`)}</a>)}
      {isMentor.value && <><a href="#absence">{t("absence.title")}</a><a href="#capacity">{t("capacity.title")}</a></>}
      {PARTS.slice(4).map((part) => <a key={part} href={`#${part}`}>{t(`settings.${part}`)}</a>)}
    </nav>
  );
}
