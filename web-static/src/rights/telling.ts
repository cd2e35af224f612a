import type { Tone } from "../parts";
import { has, type Key } from "../words";
import type { Decision } from "./shapes";

/** Where a decision stands today. */
export type Standing = "holds" | "appealed" | "upheld" | "overturned" | "replaced" | "over";

export const TONES: Record<Standing, Tone> = { holds: "braise", appealed: "miel", upheld: "braise", overturned: "sapin", replaced: "plain", over: "plain" };

export function standingOf(decision: Pick<Decision, "endedAt" | "endedBy" | "until" | "appeal">, present: number): Standing {
  if (decision.endedBy === "appeal" || decision.appeal?.outcome === "overturned") return "overturned";
  if (decision.endedBy === "decision") return "replaced";
  if (decision.appeal && decision.appeal.outcome === null) return "appealed";
  if (decision.endedAt !== null || isPast(decision.until, present)) return "over";
  return decision.appeal ? "upheld" : "holds";
}

/** Once, for six months, while nothing else took its place; also when its time is over already. */
export function mayAppeal(decision: Pick<Decision, "statement" | "appeal" | "endedBy" | "appealUntil">, present: number): boolean {
  return decision.statement !== null && decision.appeal === null && decision.endedBy === null && !isPast(decision.appealUntil, present);
}

/** What was done, in words for the one it was done to: by what it is about, where that makes a difference. */
export function deedOf({ action, target }: Pick<Decision, "action" | "target">): Key {
  const precise = `rights.did.${action}-${target.kind}`;
  return has(precise) ? precise : `rights.did.${action}`;
}

/** The one of those decisions that still acts on a text. */
export function reasonFor(decisions: readonly Decision[], kind: string, id: number): Decision | undefined {
  return decisions.find((one) => one.target.kind === kind && one.target.id === id && one.statement !== null && one.endedBy === null);
}

const SHUTS = ["suspend", "ban"];

/** What keeps a member out, or from writing, at this moment. */
export function actingOn(decisions: readonly Decision[], how: "shut-out" | "silenced", present: number): Decision[] {
  const acts = (one: Decision) => (how === "shut-out" ? SHUTS.includes(one.action) : one.action === "silence");
  return decisions.filter((one) => acts(one) && one.endedAt === null && !isPast(one.until, present));
}

function isPast(moment: string | null, present: number): boolean {
  return moment !== null && Date.parse(moment) <= present;
}
