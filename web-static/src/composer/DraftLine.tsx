import { online } from "../api";
import { Button, Moment } from "../parts";
import { t, tx } from "../words";
import { clock } from "../words/moments";
import type { useDraft } from "./useDraft";

interface Props {
  draft: ReturnType<typeof useDraft>;
  longest: number;
  local: boolean;
}

/** What is kept of the text, and where; and how much room is left when it runs out. */
export function DraftLine({ draft, longest, local }: Props) {
  const { savedAt, elsewhere } = draft.state;
  const left = longest - draft.text.length;
  if (left < 2_000) return <p class={left < 0 ? "error" : "hint"}>{left < 0 ? t("composer.tooLong", { count: -left }) : t("composer.room", { count: left })}</p>;
  if (elsewhere) {
    return (
      <p class="hint draft-elsewhere">
        {t("composer.elsewhere")}
        <Button small kind="quiet" onClick={draft.takeOther}>{t("composer.takeOther")}</Button>
        <Button small kind="quiet" onClick={draft.keepMine}>{t("composer.keepMine")}</Button>
      </p>
    );
  }
  if (draft.text.trim() === "") return <p class="hint composer-keys">{t("composer.keys")}</p>;
  if (!online.value || local) return <p class="hint draft-kept">{t("composer.keptHere")}</p>;
  return <p class="hint draft-kept">{savedAt ? tx("composer.kept", { clock: <Moment at={savedAt} say={clock} /> }) : t("composer.keeping")}</p>;
}
