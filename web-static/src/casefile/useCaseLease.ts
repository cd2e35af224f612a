import { useEffect, useRef, useState } from "preact/hooks";
import { problemOf } from "../api";
import { renewCaseClaim } from "../api/moderation";
import { isInUse, type Lease, leaseAt } from "../queue/lease";
import { now } from "../words/moments";

const EVERY = 60_000;
/** Whoever reads carefully moves nothing for a while. */
const READING = 5 * EVERY;
const SIGNS = ["keydown", "pointerdown", "pointermove", "scroll"] as const;

/** Keeps a case in hand while somebody works on its page, without a word; `onLost` when somebody else has it. */
export function useCaseLease(caseId: number, held: { fence: number; leaseUntil: string }, onLost: () => void): Lease {
  const [until, setUntil] = useState(held.leaseUntil);
  const used = useRef(Date.now());
  const lost = useRef(onLost);
  lost.current = onLost;
  useEffect(() => setUntil(held.leaseUntil), [held.leaseUntil]);
  useEffect(() => {
    const use = () => void (used.current = Date.now());
    for (const sign of SIGNS) addEventListener(sign, use, { passive: true });
    return () => SIGNS.forEach((sign) => removeEventListener(sign, use));
  }, []);
  useEffect(() => {
    const renew = () => {
      if (document.hidden || !isInUse(used.current, Date.now(), READING)) return;
      renewCaseClaim({ id: caseId }, { fence: held.fence }).then(
        ({ body }) => setUntil(body.leaseUntil),
        (thrown: unknown) => problemOf(thrown).status === 409 && lost.current(),
      );
    };
    const timer = setInterval(renew, EVERY);
    return () => clearInterval(timer);
  }, [caseId, held.fence]);
  return leaseAt(until, now.value);
}
