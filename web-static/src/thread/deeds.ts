import { clearSolution, endorse, setSolution, shareProblem, thank, unendorse, unshareProblem, unthank } from "../api/forum";
import { explained } from "../parts";
import { problemOf } from "../api";
import { announce, tell } from "../toasts";
import { t } from "../words";
import type { Mine, Post } from "./shapes";
import type { ThreadDesk } from "./useThread";

/** Thanks are shown at once, and taken back if the server says no. */
export async function toggleThanks(desk: ThreadDesk, post: Post): Promise<void> {
  const given = desk.mine.value?.thanked.includes(post.id) ?? false;
  const show = (thanked: boolean) => {
    desk.mine.set((mine) => ({ ...mine, thanked: listed(mine.thanked, post.id, thanked) }));
    desk.put({ ...post, thanks: post.thanks + Number(thanked) - Number(given) });
  };
  await optimistic(() => show(!given), () => show(given), () => (given ? unthank : thank)({ id: post.id }));
}

/** "I have the same problem" weighs in the order in which mentors answer. */
export async function toggleSameProblem(desk: ThreadDesk): Promise<void> {
  const given = desk.mine.value?.sameProblem ?? false;
  const show = (shared: boolean) => {
    desk.mine.set((mine) => ({ ...mine, sameProblem: shared }));
    desk.thread.set((thread) => ({ ...thread, sameProblem: Math.max(0, thread.sameProblem + (shared ? 1 : -1)) }));
  };
  await optimistic(() => show(!given), () => show(given), () => (given ? unshareProblem : shareProblem)({ id: desk.id }));
}

/** A mentor says that a post is right; answers whether that was kept. */
export async function toggleEndorsement(desk: ThreadDesk, post: Post): Promise<boolean> {
  const given = desk.mine.value?.endorsed.includes(post.id) ?? false;
  const show = (endorsed: boolean) => desk.mine.set((mine: Mine) => ({ ...mine, endorsed: listed(mine.endorsed, post.id, endorsed) }));
  const kept = await optimistic(() => show(!given), () => show(given), () => (given ? unendorse : endorse)({ id: post.id }));
  desk.refresh();
  return kept;
}

/** Says which post solved it, or that none did after all; what was said is stored before it is shown. */
export async function toggleSolution(desk: ThreadDesk, post: Post): Promise<void> {
  const isIt = desk.thread.value?.solutionPostId === post.id;
  try {
    await (isIt ? clearSolution({ id: desk.id }) : setSolution({ id: desk.id }, { postId: post.id }));
    desk.thread.set((thread) => ({ ...thread, solutionPostId: isIt ? null : post.id, state: isIt ? "answered" : "solved" }));
    announce(t(isIt ? "thread.notSolved" : "thread.nowSolved"));
    desk.refresh();
  } catch (thrown) {
    tell(explained(problemOf(thrown)), { tone: "trouble" });
  }
}

async function optimistic(show: () => void, undo: () => void, act: () => Promise<unknown>): Promise<boolean> {
  show();
  try {
    await act();
    return true;
  } catch (thrown) {
    undo();
    tell(explained(problemOf(thrown)), { tone: "trouble" });
    return false;
  }
}

function listed(ids: readonly number[], id: number, present: boolean): number[] {
  const others = ids.filter((one) => one !== id);
  return present ? [...others, id] : others;
}
