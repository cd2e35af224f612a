const QUIET_UNTIL = 5 * 60_000;
const GRACE = 5 * 60_000;

/** How a claim stands: nothing to say, soon to end, over but still nobody else's, over. */
export type Lease = { stage: "quiet" } | { stage: "ending"; minutes: number } | { stage: "grace" } | { stage: "over" };

/** Says nothing of the time until the last five minutes. */
export function leaseAt(until: string, now: number): Lease {
  const left = Date.parse(until) - now;
  if (left > QUIET_UNTIL) return { stage: "quiet" };
  if (left > 0) return { stage: "ending", minutes: Math.max(1, Math.ceil(left / 60_000)) };
  return left > -GRACE ? { stage: "grace" } : { stage: "over" };
}

/** A claim is renewed while its composer is in use, and not for a page left open. */
export function isInUse(lastUse: number, now: number, every: number): boolean {
  return now - lastUse <= every;
}
