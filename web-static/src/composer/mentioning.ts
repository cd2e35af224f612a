/** A handle being typed: where it begins, and what is typed of it. */
export interface Mentioning {
  from: number;
  typed: string;
}

const LONGEST = 30;

/** The handle under the caret, or null: `@` at the beginning of a word, and not inside code. */
export function mentioning(text: string, caret: number): Mentioning | null {
  const found = /(?:^|[\s([{«"'])@([\p{L}\p{N}_.-]*)$/u.exec(text.slice(Math.max(0, caret - LONGEST - 2), caret));
  if (!found || found[1] === undefined || found[1].length > LONGEST || isInCode(text, caret)) return null;
  return { from: caret - found[1].length - 1, typed: found[1] };
}

function isInCode(text: string, caret: number): boolean {
  const before = text.slice(0, caret);
  const fences = before.match(/^```/gm)?.length ?? 0;
  const line = before.slice(before.lastIndexOf("\n") + 1);
  return fences % 2 === 1 || (line.match(/`/g)?.length ?? 0) % 2 === 1;
}
