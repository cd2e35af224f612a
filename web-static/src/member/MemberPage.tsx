import type { Answered } from "../api";
import { showMember } from "../api/people";
import { ReportItem } from "../frame/Reporting";
import { useLoad } from "../loading";
import { Avatar, ButtonLink, Icon, Late, Loaded, Mark, Menu, Page, PageTitle, Skeleton } from "../parts";
import type { Names } from "../routes";
import { isStaff, me } from "../session";
import { t, worded } from "../words";
import { date } from "../words/moments";
import { TheirThreads } from "./TheirThreads";

type Member = Answered<typeof showMember>;

/** A member as others see them. */
export default function MemberPage({ names }: { names: Names }) {
  const handle = names["handle"] ?? "";
  const member = useLoad(`member ${handle}`, (signal) => showMember({ handle }, undefined, { signal }));
  return <Page><Loaded of={member} wait={<Skeleton title lines={5} />}>{(found) => <Shown of={found} />}</Loaded></Page>;
}

function Shown({ of }: { of: Member }) {
  return (
    <article class="stack member-page">
      <header class="member-head">
        <Avatar of={of} size="large" />
        <div class="stack stack-tight">
          <PageTitle title={of.displayName} />
          <p class="facts">
            <span>@{of.handle}</span>
            {of.roles.map((role) => <span key={role}>{t(`role.${role}`)}</span>)}
            <span>{t("member.since", { date: date(of.memberSince) })}</span>
          </p>
          {!of.active && <p><Mark tone="miel">{t("member.gone")}</Mark></p>}
        </div>
        {of.id !== me.value?.id && <Menu face={<Icon name="more" small />} label={t("member.acts", { name: of.displayName })} towards="end" class="button button-quiet button-small button-bare"><ReportItem of={{ kind: "member", id: of.id }} /></Menu>}
      </header>
      {of.bio && <div class="reading member-bio">{of.bio.split(/\n{2,}/).map((paragraph, at) => <p key={at}>{paragraph}</p>)}</div>}
      {of.cohorts.length > 0 && <Cohorts of={of.cohorts} />}
      {of.skills.length > 0 && <Skills of={of.skills} />}
      {of.id === me.value?.id && <div><ButtonLink href="/settings" icon="edit">{t("member.edit")}</ButtonLink></div>}
      {isStaff.value && of.id !== me.value?.id && <div><Late load={forStaff} of={of} /></div>}
      <TheirThreads author={of.id} />
    </article>
  );
}

function forStaff() {
  return worded("private", worded("staff", import("../staff/OfMember")));
}

function Cohorts({ of }: { of: Member["cohorts"] }) {
  return (
    <section class="stack stack-tight">
      <h2 class="label">{t("member.cohorts")}</h2>
      <ul>{of.map((one) => <li key={one.id}>{one.name} <span class="muted">· {one.programme.name}</span></li>)}</ul>
    </section>
  );
}

function Skills({ of }: { of: readonly string[] }) {
  return (
    <section class="stack stack-tight">
      <h2 class="label">{t("settings.skills")}</h2>
      <p class="row">{of.map((one) => <Mark key={one}>{one}</Mark>)}</p>
    </section>
  );
}
