import type { components } from "../api/contract.queue";

export type SavedReply = components["schemas"]["SavedReply"];

/** What stands in a saved reply for whoever it is used for. */
export interface Names {
  name: string;
  title: string;
  mentor: string;
}

/** The text with its names filled in; other braces stay as they are. */
export function filled(body: string, names: Names): string {
  return body.replace(/\{(name|title|mentor)\}/g, (_, name: keyof Names) => names[name]);
}

/** Those that have every word that is looked for, whatever the accents; titles count before texts. */
export function matching(replies: readonly SavedReply[], wanted: string): SavedReply[] {
  const words = plain(wanted).split(/\s+/).filter(Boolean);
  const has = (text: string) => words.every((word) => plain(text).includes(word));
  const titled = replies.filter((one) => has(one.title));
  return [...titled, ...replies.filter((one) => !titled.includes(one) && has(`${one.title} ${one.body}`))];
}

function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
