import { problemOf } from "../api";
import { endWarmUp } from "../api/queue";
import { useState } from "preact/hooks";
import { Button, ButtonLink, explained } from "../parts";
import { announce, tell } from "../toasts";
import { t } from "../words";
import { TitleDialog } from "./TitleDialog";
import type { Wanted } from "./wanted";
import { WantedRow } from "./WantedRow";

/** A newcomer's question among alumni: one clarifying word, a better title, then it is for everybody. */
export function WarmUpRow({ of, onChange }: { of: Wanted; onChange: (change: Partial<Wanted>) => void }) {
  const [busy, setBusy] = useState(false);
  const [titling, setTitling] = useState(false);
  const ready = async () => {
    setBusy(true);
    try {
      await endWarmUp({ id: of.threadId });
      announce(t("help.nowReady", { title: of.title }));
      onChange({ warmUntil: null });
    } catch (thrown) {
      tell(explained(problemOf(thrown)), { tone: "trouble" });
      setBusy(false);
    }
  };
  return (
    <WantedRow of={of}>
      <div class="row warm-acts">
        <ButtonLink small href={`/threads/${of.threadId}#your-reply`}>{t("help.clarify")}</ButtonLink>
        <Button small onClick={() => setTitling(true)}>{t("help.retitle")}</Button>
        <Button small kind="quiet" icon="check" busy={busy} onClick={() => void ready()}>{t("help.ready")}</Button>
      </div>
      {titling && <TitleDialog of={of} onTitled={(title) => onChange({ title })} onClose={() => setTitling(false)} />}
    </WantedRow>
  );
}
