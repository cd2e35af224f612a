import { useEffect } from "preact/hooks";
import type { components } from "../api/contract.messaging";
import { listConversations, listStudents } from "../api/messaging";
import type { Conversation } from "../conversation/shapes";
import { missed, useLive } from "../live";
import { useLoad } from "../loading";
import { InboxRow } from "../messages/InboxRow";
import { Section } from "../parts";
import { isMentor } from "../session";
import { useSettled } from "../settling";
import { StudentRow } from "../students/StudentRow";
import { t } from "../words";
import { inNeed } from "./need";
import "../messages/messages.css";
import "../students/students.css";

const AT_MOST = 3;

/** What waits in private: a mentor's students who need a word, and for others their conversations. */
export default function Private() {
  return isMentor.value ? <MyStudents /> : <MyConversations />;
}

function MyConversations() {
  const latest = useLoad<{ items: Conversation[] }>("home.conversations", (signal) => listConversations({ limit: AT_MOST }, undefined, { signal }));
  useMovedInPrivate(latest.again, 200);
  if (!latest.value?.items.length) return null;
  return (
    <Section title={t("messages.list")} act={<a href="/messages">{t("messages.all")}</a>}>
      <ul class="rows">{latest.value.items.map((one) => <li key={one.id}><InboxRow of={one} current={false} /></li>)}</ul>
    </Section>
  );
}

function MyStudents() {
  const mine = useLoad<{ items: components["schemas"]["FollowedStudent"][] }>("home.students", (signal) => listStudents({ limit: AT_MOST }, undefined, { signal }));
  useMovedInPrivate(mine.again, 800);
  if (!mine.value?.items.length) return null;
  const first = inNeed(mine.value.items);
  return (
    <Section title={t("students.title")} act={<a href="/students">{t("students.all")}</a>}>
      {first.length > 0 ? <ul class="rows">{first.map((one) => <li key={one.accompanimentId}><StudentRow of={one} /></li>)}</ul> : <p class="muted">{t("students.nobodyWaits")}</p>}
    </Section>
  );
}

function useMovedInPrivate(again: () => void, quiet: number) {
  const settled = useSettled(again, quiet);
  useLive((change) => change.topic.startsWith("messaging.") && change.topic !== "messaging.typing" && settled());
  const gaps = missed.value;
  useEffect(() => void (gaps > 0 && settled()), [gaps]);
}
