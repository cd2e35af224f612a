import type { Answered } from "../api";
import type { decideCase, listRules, previewDecision } from "../api/moderation";
import type { components } from "../api/contract.moderation";
import { instant, local } from "../words/moments";

export type Action = components["schemas"]["DecisionAction"];
export type Statement = components["schemas"]["StatementOfReasons"];
export type TargetKind = components["schemas"]["TargetKind"];
export type Rule = Answered<typeof listRules>["items"][number];
export type Previewed = Answered<typeof previewDecision>;
export type Wish = NonNullable<Exclude<Parameters<typeof decideCase>[1], FormData | Blob>>;

const DAY = 86_400_000;
/** How long a measure lasts: so many days, until a day, or without an end. */
export const LENGTHS = ["1", "3", "7", "30", "90", "date", "none"] as const;
export type Length = (typeof LENGTHS)[number];

/** What a moderator is about to decide, as far as it is filled in. */
export interface Draft {
  action: Action | null;
  /** The slug of a rule; empty for words of one's own. */
  rule: string;
  words: string;
  facts: string;
  length: Length;
  until: string;
  /** What is done to the member besides. */
  also: Action | "";
  alsoLength: Length;
  body: string;
  version: number | null;
  space: string;
}

export const BLANK: Draft = { action: null, rule: "", words: "", facts: "", length: "7", until: "", also: "", alsoLength: "7", body: "", version: null, space: "" };

/** The measures that fit what was reported, mild ones first. */
export const FITTING: Record<TargetKind, readonly Action[]> = {
  thread: ["keep", "reject", "warn", "lock", "move", "hide", "delete", "silence", "suspend", "ban"],
  post: ["keep", "reject", "warn", "edit", "hide", "delete", "silence", "suspend", "ban"],
  message: ["keep", "reject", "warn", "hide", "silence", "suspend", "ban"],
  member: ["keep", "reject", "warn", "silence", "suspend", "ban"],
};

/** What several cases may share: nothing that needs the words of one of them. */
export function fittingAll(kinds: readonly TargetKind[]): Action[] {
  return FITTING.thread.filter((action) => action !== "move" && kinds.every((kind) => FITTING[kind].includes(action)));
}

export const LASTING: readonly Action[] = ["silence", "suspend", "ban"];
/** What may be done to the member besides what is done to the text. */
export const BESIDES: readonly Action[] = ["warn", "silence", "suspend", "ban"];
const ON_TEXTS: readonly Action[] = ["hide", "delete", "edit", "move", "lock"];

export function restricts(action: Action | null): boolean {
  return action !== null && action !== "keep" && action !== "reject";
}

export function onText(action: Action | null): boolean {
  return action !== null && ON_TEXTS.includes(action);
}

/** How long it may be: only a ban may have no end. */
export function lengthsOf(action: Action): readonly Length[] {
  return action === "ban" ? LENGTHS : LENGTHS.filter((one) => one !== "none");
}

/** The moment when it ends; null for never, undefined where that is not said yet. */
export function endOf(length: Length, until: string, now: number): string | null | undefined {
  if (length === "none") return null;
  if (length !== "date") return new Date(now + Number(length) * DAY).toISOString();
  const end = instant(`${until}T23:59`);
  return end && end.getTime() > now ? end.toISOString() : undefined;
}

export type Missing = "action" | "ground" | "facts" | "until" | "body" | "space";

/** What has to be filled in before it can be decided. */
export function missing(draft: Draft, now: number): Missing[] {
  const { action } = draft;
  if (action === null) return ["action"];
  const lacks: Missing[] = [];
  if (restricts(action) && !draft.rule && !draft.words.trim()) lacks.push("ground");
  if (restricts(action) && !draft.facts.trim()) lacks.push("facts");
  if (LASTING.includes(action) && endOf(draft.length, draft.until, now) === undefined) lacks.push("until");
  if (action === "edit" && (!draft.body.trim() || draft.version === null)) lacks.push("body");
  if (action === "move" && !draft.space) lacks.push("space");
  return lacks;
}

/** What the server is sent; reasons go along with what restricts somebody. */
export function wishOf(draft: Draft, now: number): Wish {
  const { action } = draft;
  if (action === null) throw new Error("nothing is decided yet");
  if (!restricts(action)) return { action };
  const also = onText(action) && draft.also ? [{ action: draft.also as "warn", ...(LASTING.includes(draft.also) ? ended(endOf(draft.alsoLength, draft.until, now)) : {}) }] : [];
  return {
    action,
    ...(draft.rule || draft.words.trim() ? { ground: draft.rule || draft.words.trim() } : {}),
    ...(draft.facts.trim() ? { facts: draft.facts.trim() } : {}),
    ...(LASTING.includes(action) ? ended(endOf(draft.length, draft.until, now)) : {}),
    ...(also.length > 0 ? { also } : {}),
    ...(action === "edit" && draft.version !== null ? { body: draft.body, version: draft.version } : {}),
    ...(action === "move" ? { space: Number(draft.space) } : {}),
  };
}

/** The same as far as it can be read beforehand. */
export function previewOf(draft: Draft, now: number): Omit<Wish, "body" | "version" | "space"> {
  const { body: _, version: __, space: ___, ...rest } = wishOf(draft, now);
  return rest;
}

/** The first day that can be chosen, as fields for dates have it. */
export function tomorrow(now: number): string {
  return local(new Date(now + DAY)).slice(0, 10);
}

function ended(end: string | null | undefined): { until?: string } {
  return end ? { until: end } : {};
}
