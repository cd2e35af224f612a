const SIDE = 10;
const STEP = 14;
const MOST = 30;

/** A place for each student: filled by those there are, crossed by those who come, empty while free. The figures stand beside it. */
export function LoadBar({ before, after, capacity }: { before: number; after: number; capacity: number }) {
  const places = Math.min(Math.max(capacity, after), MOST);
  return (
    <svg class="load-bar" width={places * STEP} height={SIDE} viewBox={`0 0 ${Math.max(places, 1) * STEP} ${SIDE}`} aria-hidden="true" focusable="false">
      {Array.from({ length: places }, (_, at) => {
        const x = at * STEP + 0.5;
        if (at < before) return <rect key={at} class="load-there" x={x} y={0.5} width={SIDE - 1} height={SIDE - 1} rx={2} />;
        return <path key={at} class={at < after ? "load-new" : "load-free"} d={at < after ? `M${x} .5h9v9h-9zM${x} 5h9M${x + 4.5} .5v9` : `M${x} .5h9v9h-9z`} />;
      })}
    </svg>
  );
}
