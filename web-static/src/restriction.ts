import { effect } from "@preact/signals";
import { whenRestricted } from "./api";
import { showMe } from "./api/people";
import { me, welcome } from "./session";

/** Asks again what one may; without an answer it is what it was. */
export async function lookAgain(): Promise<void> {
  await showMe().then(({ body }) => welcome(body), () => undefined);
}

/** What one may do changes with a decision, with another, and by itself when its time is over. */
export function expectRestrictions(): void {
  whenRestricted((how) => {
    if (me.value && me.value.restriction?.kind !== how) void lookAgain();
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  effect(() => {
    clearTimeout(timer);
    const until = me.value?.restriction?.until;
    if (until) timer = setTimeout(() => void lookAgain(), pauseUntil(Date.parse(until)));
  });
}

/** Rather a little late than early, and never longer than a timer can wait. */
export function pauseUntil(moment: number, present = Date.now()): number {
  return Math.min(Math.max(moment - present, 0) + 3_000, 24 * 3_600_000);
}
