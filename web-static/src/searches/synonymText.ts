/** Groups of words that mean the same, as staff write them: one group a line, commas between its words. */
export function writtenGroups(groups: readonly (readonly string[])[]): string {
  return groups.map((group) => group.join(", ")).join("\n");
}

/** What was written, without empty lines and doubles; a word alone says nothing yet. */
export function groupsOf(text: string): string[][] {
  return text
    .split("\n")
    .map((line) => [...new Set(line.split(/[,;=]/).map((word) => word.trim().replace(/\s+/g, " ")).filter(Boolean))])
    .filter((group) => group.length > 0);
}

/** The lines that hold one word alone, counted from one. */
export function lonely(text: string): number[] {
  return text.split("\n").flatMap((line, at) => (groupsOf(line)[0]?.length === 1 ? [at + 1] : []));
}

/** The text with a line begun for this word. */
export function withWord(text: string, word: string): string {
  const before = text.trimEnd();
  return `${before}${before ? "\n" : ""}${word}, `;
}
