import { language, t } from "../words";
import type { MemberNotice } from "./shapes";

const LIST = { style: "long", type: "conjunction" } as const;

/** Who did what, in one sentence; without a name where nobody may know it. */
export function saying({ kinds, by }: Pick<MemberNotice, "kinds" | "by">): string {
  const kind = kinds[0] ?? "message";
  const names = new Intl.ListFormat(language.value, LIST).format(by.map((one) => one.displayName));
  return t(`notification.of.${kind}`, { count: by.length, names });
}
