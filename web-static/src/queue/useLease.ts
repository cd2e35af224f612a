import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import { problemOf } from "../api";
import { renewClaim } from "../api/queue";
import { now } from "../words/moments";
import { isInUse, type Lease, leaseAt } from "./lease";
import type { Claim } from "./rows";

const EVERY = 60_000;

/** Keeps a claim alive while its composer is in use, without a word; `onLost` when somebody else has it. */
export function useLease(held: Claim, onLost: () => void) {
  const [until, setUntil] = useState(held.leaseUntil);
  const used = useRef(0);
  const lost = useRef(onLost);
  lost.current = onLost;
  useEffect(() => setUntil((before) => (Date.parse(held.leaseUntil) > Date.parse(before) ? held.leaseUntil : before)), [held.leaseUntil]);
  useEffect(() => {
    const { id, fence } = held;
    if (id === null || fence === null) return;
    const renew = () => {
      if (!isInUse(lastUse(used.current), Date.now(), EVERY)) return;
      renewClaim({ id }, { fence }).then(
        ({ body }) => setUntil(body.leaseUntil),
        (thrown: unknown) => problemOf(thrown).status === 409 && lost.current(),
      );
    };
    const timer = setInterval(renew, EVERY);
    return () => clearInterval(timer);
  }, [held.id, held.fence]);
  const use = useCallback(() => void (used.current = Date.now()), []);
  const lease: Lease = leaseAt(until, now.value);
  return { lease, use };
}

/** A composer that holds the focus is in use, though its writer thinks. */
function lastUse(typed: number): number {
  const thinks = !document.hidden && document.activeElement?.closest(".composer") !== null && document.activeElement !== null;
  return thinks ? Date.now() : typed;
}
