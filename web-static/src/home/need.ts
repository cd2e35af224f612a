/** The students who wait for a word, as the list has them: those first who need it most. */
export function inNeed<T extends { need: string }>(students: readonly T[]): T[] {
  return students.filter((one) => one.need !== "none");
}
