import type { Answered } from "../api";
import type { showCase, showMemberHistory } from "../api/moderation";
import type { components } from "../api/contract.moderation";
import type { Key } from "../words";

type Schemas = components["schemas"];
export type CaseCard = Schemas["CaseCard"];
export type CaseFlag = Schemas["CaseFlag"];
export type CaseNote = Schemas["CaseNote"];
export type Decision = Schemas["Decision"];
export type Action = Schemas["DecisionAction"];
export type Reason = Schemas["FlagReason"];
export type TargetKind = Schemas["TargetKind"];
export type CaseShown = Answered<typeof showCase>;
export type MemberHistory = Answered<typeof showMemberHistory>;

export const KINDS: readonly TargetKind[] = ["thread", "post", "message", "member"];

/** What the list is narrowed to. */
export interface Filters {
  lane: "open" | "mine" | "decided";
  kind?: TargetKind;
  reason?: Reason;
}

export const LANES: readonly Filters["lane"][] = ["open", "mine", "decided"];

/** What the address asks for. */
export function filtersOf(asked: URLSearchParams, reasons: readonly Reason[]): Filters {
  const kind = KINDS.find((one) => one === asked.get("kind"));
  const reason = reasons.find((one) => one === asked.get("reason"));
  return { lane: LANES.find((one) => one === asked.get("lane")) ?? "open", ...(kind ? { kind } : {}), ...(reason ? { reason } : {}) };
}

/** The same as the server is asked. */
export function asked({ lane, ...rest }: Filters) {
  return { ...rest, state: lane === "decided" ? ("decided" as const) : ("open" as const), ...(lane === "mine" ? { mine: true } : {}) };
}

/** Whether somebody's lease still runs. */
export function heldBy(card: CaseCard, now: number): CaseCard["claim"] {
  return card.claim && Date.parse(card.claim.leaseUntil) > now ? card.claim : null;
}

/** How much a report weighs, in words: by how the reporter's earlier ones stood. */
export function weightInWords(weight: number): Key {
  if (weight >= 1.2) return "case.weight.trusted";
  return weight <= 0.8 ? "case.weight.doubted" : "case.weight.usual";
}
