import { Ago } from "../parts";
import { t, tx } from "../words";
import type { Appeal } from "./shapes";

/** An appeal as it was sent, and what was answered. */
export function AppealSent({ of }: { of: Appeal }) {
  return (
    <>
      <div class="plea">
        <p class="hint">{tx("rights.appeal.sent", { time: <Ago at={of.createdAt} /> })}</p>
        <blockquote>{of.text}</blockquote>
      </div>
      {of.outcome === null && <p role="status">{t("rights.appeal.waits")}</p>}
      {of.outcome && (
        <div class={`plea verdict-${of.outcome}`}>
          <p class="hint"><strong>{t(`rights.appeal.${of.outcome}`)}</strong> {of.decidedAt && <Ago at={of.decidedAt} />}</p>
          {of.answer && <blockquote>{of.answer}</blockquote>}
        </div>
      )}
    </>
  );
}
