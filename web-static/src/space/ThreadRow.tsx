import { Ago, Avatar, Before, Icon, Mark } from "../parts";
import { t, tx } from "../words";
import { unparted } from "../words/typography";
import { now } from "../words/moments";
import type { ReadMark, Thread } from "../thread/shapes";

interface Props {
  of: Thread;
  mark?: ReadMark | undefined;
  /** Names the space, in lists that span several. */
  spaced?: boolean;
  /** Leaves the author out, in lists of one's own. */
  own?: boolean;
}

/** A thread in a list: what it is about first, then whose, when, and where it stands. */
export function ThreadRow({ of: thread, mark, spaced, own }: Props) {
  const fresh = mark?.newPosts ?? 0;
  return (
    <article class="thread-row">
      <h3 class="thread-row-title">
        {thread.pinned && <span class="row-sign"><Icon name="pin" small /><span class="visually-hidden">{t("thread.pinned")}</span></span>}
        <a href={`/threads/${thread.id}`}>{unparted(thread.title)}</a>{" "}
        {fresh > 0 && <Mark tone="sapin">{t("list.new", { count: fresh })}</Mark>}
      </h3>
      <p class="facts">
        <Standing of={thread} />
        {thread.kind !== "question" && <span>{t(`kind.${thread.kind}`)}</span>}
        {spaced && <a class="fact-link" href={`/spaces/${thread.space.slug}`}>{thread.space.name}</a>}
        {!own && <span class="fact-author"><Avatar of={thread.author} size="tiny" />{thread.author?.displayName ?? t(thread.anonymous ? "member.anonymous" : "thread.leftSchool")}</span>}
        <Ago at={thread.lastActivityAt} />
        {thread.sameProblem > 0 && <span>{t("list.same", { count: thread.sameProblem })}</span>}
        {thread.tags.slice(0, 3).map((tag) => <span key={tag}>{tag}</span>)}
        {thread.locked && <span class="fact-sign"><Icon name="lock" small />{t("thread.locked")}</span>}
      </p>
    </article>
  );
}

function Standing({ of: thread }: { of: Thread }) {
  if (thread.state === "solved") return <span class="standing-sapin"><Icon name="check" small />{t("list.solved", { count: thread.answerCount })}</span>;
  if (thread.promise && thread.turn === "mentor" && Date.parse(thread.promise) < now.value) return <span class="standing-braise">{t("list.overdue")}</span>;
  if (thread.promise && thread.turn === "mentor") return <span class="standing-miel">{tx("list.promised", { moment: <Before at={thread.promise} /> })}</span>;
  if (thread.answerCount === 0 && thread.kind !== "question") return null;
  if (thread.answerCount > 0) return <span>{t("list.answers", { count: thread.answerCount })}</span>;
  return <span class="standing-miel">{t("state.of.unanswered")}</span>;
}
