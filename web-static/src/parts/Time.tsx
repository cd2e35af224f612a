import { ago, at as atMoment, before, exact, left, until } from "../words/moments";

type Told = { at: string };

/** How long ago; the exact date and hour on hover and to screen readers. */
export function Ago({ at }: Told) {
  return <Moment at={at} say={ago} />;
}

/** By when: "avant jeudi 14 h". */
export function Before({ at }: Told) {
  return <Moment at={at} say={before} />;
}

/** When: "demain à 9 h". */
export function At({ at }: Told) {
  return <Moment at={at} say={atMoment} />;
}

/** Until when: "jusqu'à demain 10 h". */
export function Until({ at }: Told) {
  return <Moment at={at} say={until} />;
}

/** How long still: "27 min". */
export function Left({ at }: Told) {
  return <Moment at={at} say={left} />;
}

/** Any moment as `say` puts it. */
export function Moment({ at, say }: Told & { say: (at: Date) => string }) {
  const date = new Date(at);
  if (Number.isNaN(date.getTime())) return null;
  return <time dateTime={at} title={exact(date)}>{say(date)}</time>;
}
