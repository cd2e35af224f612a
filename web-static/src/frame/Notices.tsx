import { online } from "../api";
import { Button } from "../parts";
import { dismiss, type Notice, notices, spoken } from "../notices";
import { t } from "../words";

/** What just happened, at the edge of the page. */
export function Notices() {
  return (
    <>
      <div class="visually-hidden" aria-live="polite">{spoken.value}</div>
      <div class="notices" role="status" aria-live="polite">
        {notices.value.map((one) => <NoticeLine key={one.id} of={one} />)}
      </div>
    </>
  );
}

function NoticeLine({ of }: { of: Notice }) {
  const act = of.act;
  return (
    <div class={`layer notice notice-${of.tone}`}>
      <p>{of.text}</p>
      {act && <Button small kind="quiet" onClick={() => { act.run(); dismiss(of.id); }}>{act.label}</Button>}
      <Button small kind="quiet" icon="close" label={t("action.close")} onClick={() => dismiss(of.id)} />
    </div>
  );
}

/** A thin line while the server cannot be reached; writing goes on. */
export function OfflineLine() {
  return <div role="status">{!online.value && <p class="offline">{t("state.offline")}</p>}</div>;
}
