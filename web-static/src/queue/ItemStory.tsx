import { Ago, At } from "../parts";
import { t } from "../words";
import type { Earlier, ItemPage, QueueEvent, QueueItem } from "./rows";

const LEFT_WORD: readonly QueueEvent["kind"][] = ["handed-over", "escalated", "snoozed"];

/** The word a colleague left for whoever takes it next. */
export function LastNote({ item, story }: { item: QueueItem; story: readonly QueueEvent[] }) {
  const left = item.turn === "mentor" || item.turn === "event" ? story.findLast((one) => LEFT_WORD.includes(one.kind) && noteOf(one)) : undefined;
  if (!left) return null;
  return (
    <figure class="left-note">
      <figcaption class="facts"><span>{left.text}</span><Ago at={left.at} /></figcaption>
      <blockquote>{noteOf(left)}</blockquote>
    </figure>
  );
}

/** What happened so far, and what the same person asked before: one line each until opened. */
export function ItemStory({ page }: { page: ItemPage | undefined }) {
  if (!page) return null;
  return (
    <div class="background">
      <details>
        <summary>{t("queue.story", { count: page.story.length })}</summary>
        <ol class="story">{page.story.map((one) => <li key={one.id}><Happened of={one} /></li>)}</ol>
      </details>
      {page.earlier.length > 0 ? (
        <details>
          <summary>{t("queue.earlier", { count: page.earlier.length })}</summary>
          <ul class="story">{page.earlier.map((one) => <li key={one.threadId}><Asked of={one} /></li>)}</ul>
        </details>
      ) : <p class="hint">{t("queue.firstQuestion")}</p>}
    </div>
  );
}

function Happened({ of: event }: { of: QueueEvent }) {
  const note = noteOf(event);
  const until = event.kind === "snoozed" ? event.facts["until"] : undefined;
  const why = event.kind === "skipped" ? event.facts["why"] : undefined;
  return (
    <>
      <p>{event.text}{typeof until === "string" && <> · <At at={until} /></>}{isWhy(why) && ` · ${t(`queue.why.${why}`)}`} <span class="muted small"><Ago at={event.at} /></span></p>
      {note && <blockquote>{note}</blockquote>}
    </>
  );
}

function Asked({ of }: { of: Earlier }) {
  return (
    <p>
      {of.threadId === null ? of.title : <a href={`/threads/${of.threadId}`}>{of.title}</a>}{" "}
      <span class="muted small"><Ago at={of.askedAt} />{of.turn === "mentor" && ` · ${t("state.of.unanswered")}`}</span>
    </p>
  );
}

/** Why a mentor may pass a question over. */
export const WHYS = ["not-my-subject", "unclear", "too-long", "know-the-asker", "other"] as const;

function isWhy(said: unknown): said is (typeof WHYS)[number] {
  return WHYS.some((one) => one === said);
}

function noteOf(event: QueueEvent): string | null {
  const note = event.facts["note"];
  return typeof note === "string" ? note : null;
}
