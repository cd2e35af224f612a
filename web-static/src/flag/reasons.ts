import type { components } from "../api/contract.moderation";
import type { Target } from "../frame/Reporting";

export type Reason = components["schemas"]["FlagReason"];
export type OwnFlag = components["schemas"]["OwnFlag"];

/** In the order in which people look for them. */
export const REASONS: readonly Reason[] = ["spam", "harassment", "off-topic", "unsafe", "illegal", "other"];

/** What one reported already and nobody has decided yet. */
export function pendingOf(flags: readonly OwnFlag[], target: Target): OwnFlag | undefined {
  return flags.find((one) => one.outcome === null && one.target.kind === target.kind && one.target.id === target.id);
}
