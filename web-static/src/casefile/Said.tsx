import { Ago, type Person } from "../parts";
import { t } from "../words";

interface Props {
  by: Person | null;
  /** Null where that is not known. */
  at: string | null;
  /** Null where it is gone. */
  text: string | null;
  /** What was reported. */
  marked: boolean;
}

/** One thing that somebody said, among what was said around it. */
export function Said({ by, at, text, marked }: Props) {
  return (
    <li class={marked ? "said-one said-marked" : "said-one"}>
      <p class="facts">
        <span>{by?.displayName ?? t("member.anonymous")}</span>
        {at && <Ago at={at} />}
        {marked && <strong class="said-mark">{t("case.reported")}</strong>}
      </p>
      <p class={text ? "said-text" : "said-text muted"}>{text || t("case.gonePost")}</p>
    </li>
  );
}
