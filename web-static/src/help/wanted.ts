import type { components } from "../api/contract.forum";
import { t } from "../words";

export type Wanted = components["schemas"]["HelpWanted"];

/** Those that alumni see first, soonest for everybody first; and the others as the server ordered them. */
export function sorted(items: readonly Wanted[]): { warm: Wanted[]; open: Wanted[] } {
  const warm = items.filter((one) => one.warmUntil !== null).toSorted((a, b) => Date.parse(a.warmUntil!) - Date.parse(b.warmUntil!));
  return { warm, open: items.filter((one) => one.warmUntil === null) };
}

/** Why it is for this reader, in words; null when it is for anybody. */
export function reason({ skills, solvedHere, solvedTags }: Wanted["fit"]): string | null {
  const others = solvedTags.filter((tag) => !skills.includes(tag));
  const parts = [
    skills.length > 0 && t("help.fitSkills", { tags: skills.join(", ") }),
    others.length > 0 && t("help.fitSolved", { tags: others.join(", ") }),
    skills.length === 0 && others.length === 0 && solvedHere > 0 && t("help.fitHere", { count: solvedHere }),
  ].filter((one) => one !== false);
  return parts.length > 0 ? parts.join(" · ") : null;
}
