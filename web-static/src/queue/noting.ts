/** What a note must say at least, in characters of its writer's own. */
export const SHORTEST_NOTE = 40;

/** How much of a note is one's own: what the prompts put there does not count. */
export function ownLength(note: string, prompts: readonly string[]): number {
  const own = prompts.reduce((text, prompt) => text.replaceAll(prompt, " "), note);
  return own.trim().replace(/\s+/g, " ").length;
}

/** The note with one more prompt on a line of its own, unless it is there already. */
export function prompted(note: string, prompt: string): string {
  if (note.includes(prompt)) return note;
  const before = note.trimEnd();
  return `${before}${before ? "\n" : ""}${prompt} `;
}
