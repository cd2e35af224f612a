const NARROW = "\u202F";
const FIRM = "\u00A0";

/** Sets French spaces and apostrophes, so that a translator types ordinary ones. */
export function frenchTypography(text: string): string {
  return text
    .replaceAll("'", "’")
    .replace(/ +([;!?»])/g, `${NARROW}$1`)
    .replace(/« +/g, `«${NARROW}`)
    .replace(/ +:/g, `${FIRM}:`)
    .replace(/(\d|\}) +(h|min|s|j|%|€|Mo|Ko)(?![\p{L}\d])/gu, `$1${NARROW}$2`);
}

/** What members wrote, with signs that never begin a line of their own and quotes that are never left open at the end of one. */
export function unparted(text: string): string {
  return text.replace(/ +([;:!?»])/g, `${FIRM}$1`).replace(/« +/g, `«${FIRM}`);
}
