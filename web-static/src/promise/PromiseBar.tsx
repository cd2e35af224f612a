import type { Sum } from "./sums";

const LENGTH = 200;

/** Kept is filled, broken hatched, open empty: told apart without colour, and told by the figures beside it. */
export function PromiseBar({ of: { kept, broken, open }, most }: { of: Sum; most: number }) {
  const scale = most > 0 ? LENGTH / most : 0;
  const [full, hatched, empty] = [kept * scale, broken * scale, open * scale];
  return (
    <svg class="promise-bar" viewBox={`0 0 ${LENGTH} 10`} preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <rect class="bar-kept" x={0} y={1} width={full} height={8} />
      <rect class="bar-broken" x={full} y={1} width={hatched} height={8} />
      <rect class="bar-open" x={full + hatched} y={1.5} width={empty} height={7} />
    </svg>
  );
}

/** The pattern of what was broken; once a page. */
export function BarPatterns() {
  return (
    <svg class="visually-hidden" aria-hidden="true" focusable="false">
      <defs>
        <pattern id="hatch" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect class="hatch-line" width="2" height="4" />
        </pattern>
      </defs>
    </svg>
  );
}
