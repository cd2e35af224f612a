import { Ago, Avatar, Before, Button, Icon, Mark, PageTitle } from "../parts";
import { isSilenced, me } from "../session";
import { place } from "../router";
import { t, tx } from "../words";
import { unparted } from "../words/typography";
import { Author, authorOf } from "./Author";
import { toggleSameProblem } from "./deeds";
import { isClosed, Reopening } from "./Reopening";
import type { Post } from "./shapes";
import "../ask/ask.css";
import { ThreadMenu } from "./ThreadMenu";
import type { ThreadDesk } from "./useThread";

/** Where one is, what it is about, who asked and when; and how to say that one has the same problem. */
export function ThreadHead({ desk, fresh }: { desk: ThreadDesk; fresh: readonly Post[] }) {
  const thread = desk.thread.value!;
  const asker = authorOf(desk, { id: thread.firstPostId, author: thread.author, anonymous: thread.anonymous });
  const [newest] = fresh;
  return (
    <header class="thread-head">
      <nav class="crumbs" aria-label={t("thread.crumbs")}>
        <ol>
          <li><a href="/spaces">{t("place.spaces")}</a></li>
          <li><a href={`/spaces/${thread.space.slug}`}>{thread.space.name}</a></li>
        </ol>
        <ThreadMenu desk={desk} />
      </nav>
      {place.value.query.get("asked") && <Asked desk={desk} />}
      <PageTitle title={unparted(thread.title)} />
      <div class="facts thread-facts">
        <span class="fact-author"><Avatar of={asker} size="small" /><span><Author desk={desk} of={{ id: thread.firstPostId, author: thread.author, anonymous: thread.anonymous }} /></span></span>
        <Ago at={thread.createdAt} />
        <span>{t(`kind.${thread.kind}`)}</span>
        {thread.pinned && <span class="fact-sign"><Icon name="pin" small />{t("thread.pinned")}</span>}
        {thread.locked && <span class="fact-sign"><Icon name="lock" small />{t("thread.locked")}</span>}
      </div>
      {thread.tags.length > 0 && <ul class="row thread-tags" aria-label={t("thread.tags")}>{thread.tags.map((tag) => <li key={tag}><a class="mark tag" href={`/spaces/${thread.space.slug}?tag=${encodeURIComponent(tag)}`}>{tag}</a></li>)}</ul>}
      <div class="row">
        {thread.kind === "question" && <SameProblem desk={desk} />}
        {thread.blocked && thread.state === "unanswered" && !isClosed(thread) && <Mark tone="miel">{t("thread.blocked")}</Mark>}
        {newest && <a class="button button-quiet button-small" href={`#post-${newest.id}`}>{t("thread.newSince", { count: fresh.length })}</a>}
      </div>
      <Reopening desk={desk} />
    </header>
  );
}

/** Right after asking: by when there will be an answer. */
function Asked({ desk }: { desk: ThreadDesk }) {
  const { promise, kind, state } = desk.thread.value!;
  if (kind === "question" && state !== "unanswered") return null;
  if (kind !== "question") return <div class="asked" role="status"><p>{t("ask.published")}</p></div>;
  return (
    <div class="asked" role="status">
      <p>{promise ? tx("ask.promised", { moment: <Before at={promise} /> }) : t("ask.asked")}</p>
      <p>{t("ask.meanwhile")}</p>
    </div>
  );
}

function SameProblem({ desk }: { desk: ThreadDesk }) {
  const { sameProblem, author } = desk.thread.value!;
  const mine = desk.mine.value;
  const said = mine?.sameProblem ?? false;
  if (!mine || mine.author || isSilenced.value || author?.id === me.value?.id) {
    return sameProblem > 0 ? <Mark>{t("thread.othersSame", { count: sameProblem })}</Mark> : null;
  }
  return (
    <Button small kind={said ? "plain" : "quiet"} aria-pressed={said} icon={said ? "check" : "plus"} onClick={() => void toggleSameProblem(desk)}>
      {t("thread.sameProblem")}{sameProblem > 0 && <span class="tally">{sameProblem}</span>}
    </Button>
  );
}
