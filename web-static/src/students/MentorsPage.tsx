import { listAccompaniments } from "../api/messaging";
import { useLoad } from "../loading";
import { type Accompaniment, team } from "../mentoring/shapes";
import { orCopy } from "../offline/copies";
import { Avatar, ButtonLink, Empty, Loaded, Mark, MemberName, Page, PageTitle } from "../parts";
import { me } from "../session";
import { t } from "../words";
import { day } from "../words/moments";
import "./students.css";

/** Those who accompany a student: one word to all of them, and any of them answers. */
export default function MentorsPage() {
  const all = useLoad<{ items: Accompaniment[] }>("accompaniments.mine", (signal) => orCopy("accompaniments.mine", () => listAccompaniments({ limit: 100 }, undefined, { signal })));
  return (
    <Page>
      <PageTitle title={t("messages.mentors")} />
      <Loaded of={all}>
        {({ items }) => {
          const own = items.filter((one) => one.student.id === me.value?.id);
          if (own.length === 0) return <Empty act={<ButtonLink href="/ask">{t("place.ask")}</ButtonLink>}>{t("students.noMentor")}</Empty>;
          return <ul class="rows">{own.map((one) => <li key={one.id}><Team of={one} /></li>)}</ul>;
        }}
      </Loaded>
    </Page>
  );
}

function Team({ of }: { of: Accompaniment }) {
  const people = of.until ? of.mentors.map((one) => one.mentor) : team(of);
  const since = day(new Date(of.since));
  return (
    <article class="team">
      <p class="facts">
        {of.programme && <span>{of.programme.name}</span>}
        <span>{of.until ? t("time.fromTo", { start: since, end: day(new Date(of.until)) }) : t("students.since", { start: since })}</span>
        {of.until && <Mark>{t("students.over")}</Mark>}
      </p>
      <ul class="team-people">{people.map((one) => <li key={one.id} class="member-line"><Avatar of={one} /><span><MemberName of={one} /></span></li>)}</ul>
      {people.length > 1 && !of.until && <p class="hint">{t("students.anyOfThem")}</p>}
      <p class="form-acts">
        {of.acts && <ButtonLink kind="primary" icon="messages" href={`/messages?to=${of.id}`}>{t("students.write")}</ButtonLink>}
        <ButtonLink href={`/follow-up/${of.id}`}>{t("sheet.title")}</ButtonLink>
      </p>
    </article>
  );
}
