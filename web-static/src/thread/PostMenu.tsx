import { useState } from "preact/hooks";
import { deletePost, unmask } from "../api/forum";
import { problemOf } from "../api";
import { ReportItem } from "../frame/Reporting";
import { explained, Icon, Late, Menu, MenuItem, MenuLine } from "../parts";
import { tell } from "../toasts";
import { isSilenced, me } from "../session";
import { t } from "../words";
import type { Post } from "./shapes";
import { restoreIn } from "./restoring";
import type { Replying } from "./useReplying";
import type { ThreadDesk } from "./useThread";

interface Props {
  desk: ThreadDesk;
  post: Post;
  replying: Replying;
  onQuote: () => void;
  onLink: () => void;
}

/** The rest of what one may do with a post. */
export function PostMenu({ desk, post, replying, onQuote, onLink }: Props) {
  const [history, setHistory] = useState(false);
  const can = desk.mine.value?.can;
  const own = desk.mine.value?.ownPosts.includes(post.id) ?? post.author?.id === me.value?.id;
  const mayEdit = Boolean(can) && !isSilenced.value && (own || can?.editAll === true);
  const masked = post.anonymous && can?.unmask && !own && !desk.mine.value?.authors.some((one) => one.postId === post.id);
  return (
    <>
      <Menu face={<Icon name="more" small />} label={t("thread.moreActs")} towards="start" class="button button-quiet button-small button-bare">
        {!isSilenced.value && <MenuItem onChoose={onQuote}><Icon name="quote" small />{t("thread.quote")}</MenuItem>}
        <MenuItem onChoose={onLink}><Icon name="link" small />{t("thread.link")}</MenuItem>
        {(mayEdit || post.editedAt || masked) && <MenuLine />}
        {mayEdit && <MenuItem onChoose={() => replying.edit(post.id)}><Icon name="edit" small />{t("thread.edit")}</MenuItem>}
        {post.editedAt && <MenuItem onChoose={() => setHistory(true)}><Icon name="clock" small />{t("thread.history")}</MenuItem>}
        {masked && <MenuItem onChoose={() => void ask(post)}><Icon name="hidden" small />{t("thread.unmask")}</MenuItem>}
        {!own && <MenuLine />}
        {!own && <ReportItem of={{ kind: "post", id: post.id }} />}
        {mayEdit && <MenuItem danger onChoose={() => void remove(desk, post)}><Icon name="trash" small />{t("thread.delete")}</MenuItem>}
      </Menu>
      {history && <Late asked load={() => import("./History")} post={post} onClose={() => setHistory(false)} />}
    </>
  );
}

/** Deleting can be undone, so it is not asked about. */
async function remove(desk: ThreadDesk, post: Post) {
  try {
    await deletePost({ id: post.id });
    desk.drop(post.id);
    desk.refresh();
    tell(t("thread.deleted"), { act: { label: t("thread.undo"), run: () => void restoreIn(desk, post.id) } });
  } catch (thrown) {
    tell(explained(problemOf(thrown)), { tone: "trouble" });
  }
}

async function ask(post: Post) {
  try {
    const { body } = await unmask({ id: post.id });
    tell(t("thread.unmasked", { name: body.author.displayName }));
  } catch (thrown) {
    tell(explained(problemOf(thrown)), { tone: "trouble" });
  }
}
