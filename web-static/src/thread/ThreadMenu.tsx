import { useState } from "preact/hooks";
import { changeThread, deleteThread } from "../api/forum";
import { problemOf } from "../api";
import { ReportItem } from "../frame/Reporting";
import { explained, Icon, Late, Menu, MenuItem, MenuLine } from "../parts";
import { tell } from "../toasts";
import { go } from "../router";
import { isSilenced } from "../session";
import { t } from "../words";
import { restoreAgain } from "./GoneThread";
import { restoreIn } from "./restoring";
import type { ThreadDesk } from "./useThread";

/** What one may do with the whole thread; absent where that is nothing. */
export function ThreadMenu({ desk }: { desk: ThreadDesk }) {
  const [open, setOpen] = useState<"rename" | "move">();
  const thread = desk.thread.value!;
  const mine = desk.mine.value;
  const can = isSilenced.value ? undefined : mine?.can;
  const deleted = can ? mine!.deleted : [];
  const more = can && (can.change || can.moderate || can.deleteThread || deleted.length > 0);
  const others = mine !== undefined && !mine.author;
  if (!more && !others) return null;
  return (
    <>
      <Menu face={<Icon name="more" />} label={t("thread.threadActs")} towards="end" class="button button-quiet button-bare">
        {can?.change && <MenuItem onChoose={() => setOpen("rename")}><Icon name="edit" small />{t("thread.rename")}</MenuItem>}
        {can?.moderate && <MenuItem onChoose={() => setOpen("move")}><Icon name="spaces" small />{t("thread.move")}</MenuItem>}
        {can?.moderate && <MenuItem onChoose={() => void change(desk, { pinned: !thread.pinned })}><Icon name="pin" small />{t(thread.pinned ? "thread.unpin" : "thread.pin")}</MenuItem>}
        {can?.moderate && <MenuItem onChoose={() => void change(desk, { locked: !thread.locked })}><Icon name="lock" small />{t(thread.locked ? "thread.unlock" : "thread.lock")}</MenuItem>}
        {deleted.map((one) => <MenuItem key={one.id} onChoose={() => void restoreIn(desk, one.id)}><Icon name="back" small />{t("thread.restore", { text: one.body.slice(0, 40) })}</MenuItem>)}
        {others && <>{more && <MenuLine />}<ReportItem of={{ kind: "thread", id: desk.id }} /></>}
        {can?.deleteThread && <><MenuLine /><MenuItem danger onChoose={() => void remove(desk)}><Icon name="trash" small />{t("thread.deleteThread")}</MenuItem></>}
      </Menu>
      {open && <Late asked key={open} load={() => import("./ThreadDialog")} what={open} thread={thread} onSave={(wish) => change(desk, wish)} onClose={() => setOpen(undefined)} />}
    </>
  );
}

type Wish = Parameters<typeof changeThread>[1] extends infer B ? Omit<Extract<B, { version: number }>, "version"> : never;

/** Changes what is wished; when the thread changed meanwhile, the wish is tried on what it is now. */
async function change(desk: ThreadDesk, wish: Wish): Promise<boolean> {
  const save = (version: number) => changeThread({ id: desk.id }, { ...wish, version });
  try {
    const answer = await save(desk.thread.value!.version).catch((thrown: unknown) => {
      const current = problemOf(thrown).status === 409 ? (problemOf(thrown).body["current"] as { version: number } | undefined) : undefined;
      if (!current) throw thrown;
      return save(current.version);
    });
    if (answer.status === 202) {
      desk.refresh();
      tell(t("thread.heldSent"));
    } else {
      desk.thread.set(() => answer.body);
    }
    return true;
  } catch (thrown) {
    tell(explained(problemOf(thrown)), { tone: "trouble" });
    return false;
  }
}

async function remove(desk: ThreadDesk) {
  const { id, space } = desk.thread.value!;
  try {
    await deleteThread({ id });
    go(`/spaces/${space.slug}`);
    tell(t("thread.threadDeleted"), { act: { label: t("thread.undo"), run: () => void restoreAgain(id).then((back) => back && go(`/threads/${id}`)) } });
  } catch (thrown) {
    tell(explained(problemOf(thrown)), { tone: "trouble" });
  }
}
