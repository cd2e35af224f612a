/** What a line of the log says besides, one value a name; what is deeper stays as it was written. */
export function inWords(details: Readonly<Record<string, unknown>>): [name: string, value: string][] {
  return Object.entries(details)
    .filter(([, value]) => value !== null && value !== "" && !(Array.isArray(value) && value.length === 0))
    .map(([name, value]) => [name, said(value)]);
}

function said(value: unknown): string {
  if (Array.isArray(value)) return value.map(said).join(", ");
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}
