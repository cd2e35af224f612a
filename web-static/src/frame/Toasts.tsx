import { online } from "../api";
import { Button } from "../parts";
import { dismiss, type Toast, toasts, spoken } from "../toasts";
import { t } from "../words";

/** What just happened, at the edge of the page. */
export function Toasts() {
  return (
    <>
      <div class="visually-hidden" aria-live="polite">{spoken.value}</div>
      <div class="toasts" role="status" aria-live="polite">
        {toasts.value.map((one) => <ToastLine key={one.id} of={one} />)}
      </div>
    </>
  );
}

function ToastLine({ of }: { of: Toast }) {
  const act = of.act;
  return (
    <div class={`layer toast toast-${of.tone}`}>
      <p>{of.text}</p>
      {act && <Button small kind="quiet" onClick={() => { act.run(); dismiss(of.id); }}>{act.label}</Button>}
      <Button small kind="quiet" icon="close" label={t("action.close")} onClick={() => dismiss(of.id)} />
    </div>
  );
}

/** A thin line while the server cannot be reached; writing goes on. */
export function OfflineLine() {
  return <div role="status">{!online.value && <p class="offline">{t("state.offline")} <a href="/offline">{t("state.readable")}</a></p>}</div>;
}
