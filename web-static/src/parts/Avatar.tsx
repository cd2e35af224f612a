const TINTS = 10;

/** Who somebody is, as far as an avatar needs to know. */
export interface Someone {
  handle: string;
  displayName: string;
  picture?: string | null;
}

/** A member's picture, or their initials on a tint of their own; a bare ring for somebody unknown. */
export function Avatar({ of, size = "medium" }: { of: Someone | null | undefined; size?: "tiny" | "small" | "medium" | "large" }) {
  if (!of) return <span class={`avatar avatar-${size} avatar-nobody`} aria-hidden="true" />;
  if (of.picture) return <img class={`avatar avatar-${size}`} src={of.picture} alt="" loading="lazy" decoding="async" />;
  return <span class={`avatar avatar-${size} tint-${tintOf(of.handle)}`} data-initials={initials(of.displayName)} aria-hidden="true" />;
}

/** The same tint for the same handle, everywhere and for ever. */
export function tintOf(handle: string): number {
  let sum = 7;
  for (const letter of handle) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) >>> 0;
  return sum % TINTS;
}

export function initials(name: string): string {
  const words = name.trim().split(/[\s-]+/).filter(Boolean);
  const first = words[0]?.match(/\p{L}|\p{N}/u)?.[0] ?? "";
  const last = words.length > 1 ? (words.at(-1)?.match(/\p{L}|\p{N}/u)?.[0] ?? "") : "";
  return (first + last).toLocaleUpperCase();
}
