import { useEffect, useState } from "preact/hooks";
import { type Problem } from "../api";
import { shareProblem, showMine, thank, unshareProblem, unthank } from "../api/forum";
import { forget, keep, kept } from "../drafts";
import { useDeed } from "../loading";
import { tell } from "../toasts";
import { go, place } from "../router";
import type { Result } from "../search/shapes";
import { tellOpened } from "../search/telling";
import { me } from "../session";
import type { Post } from "../thread/shapes";
import { t } from "../words";
import type { AskForm } from "./useAskForm";

/** How a question ends without being sent: another one answers it, or is the same. */
export interface Ending {
  answered: (by: Result, best: Post) => void;
  join: (other: Result) => void;
  busy: boolean;
  problem: Problem | undefined;
  /** The draft is to go. */
  over: boolean;
}

export function useEnding(names: { form: string; text: string }, form: AskForm): Ending {
  const [leaving, setLeaving] = useState<() => void>();
  // The composer, which stands within, has let its draft go by then.
  useEffect(() => leaving?.(), [leaving]);
  const leave = (thread: number, says: string, undo: () => Promise<unknown>) => {
    const [text, address] = [kept(names.text)?.text ?? "", place.value.path + location.search];
    const { title, ...more } = form;
    forget(names.form);
    const back = () => {
      void undo().catch(() => undefined);
      keep(names.form, title, more);
      if (text) keep(names.text, text);
      if (location.pathname === "/ask") location.reload();
      else go(address);
    };
    setLeaving(() => () => {
      go(`/threads/${thread}`);
      tell(says, { act: { label: t("similar.undo"), run: back } });
    });
  };
  const answered = useDeed(async (by: Result, best: Post) => {
    const gave = await thanked(by.threadId, best);
    tellOpened(form.title, by, "answered");
    leave(by.threadId, best.author && gave ? t("similar.ended", { name: best.author.displayName }) : t("similar.endedPlain"), async () => gave && unthank({ id: best.id }));
  });
  const join = useDeed(async (other: Result) => {
    await shareProblem({ id: other.threadId });
    leave(other.threadId, t("similar.joined"), () => unshareProblem({ id: other.threadId }));
  });
  return {
    answered: (by, best) => void answered.run(by, best),
    join: (other) => void join.run(other),
    busy: answered.busy || join.busy,
    problem: answered.problem ?? join.problem,
    over: leaving !== undefined,
  };
}

/** Whether thanks were given just now; those given before stay as they are, and one does not thank oneself. */
async function thanked(thread: number, best: Post): Promise<boolean> {
  if (best.author?.id === me.value?.id) return false;
  const { body: mine } = await showMine({ id: thread });
  if (mine.thanked.includes(best.id)) return false;
  return thank({ id: best.id }).then(() => true, () => false);
}
