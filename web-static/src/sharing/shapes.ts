import type { components } from "../api/contract.messaging";

export type Proposal = components["schemas"]["SharingProposal"];
export type Mask = components["schemas"]["SharingMask"];
export type PartName = Mask["places"][number]["part"];

/** A piece of a text: words as they are, or what stands for hidden ones. */
export interface Piece {
  text: string;
  mask?: Mask;
}

/** A text with each of its masks where it stands. */
export function pieces(text: string, part: PartName, masks: readonly Mask[]): Piece[] {
  const places = masks.flatMap((mask) => mask.places.filter((one) => one.part === part).map((one) => ({ ...one, mask }))).toSorted((a, b) => a.from - b.from);
  const found: Piece[] = [];
  let at = 0;
  for (const { from, to, mask } of places) {
    if (from > at) found.push({ text: text.slice(at, from) });
    found.push({ text: text.slice(from, to), mask });
    at = to;
  }
  if (at < text.length) found.push({ text: text.slice(at) });
  return found;
}
