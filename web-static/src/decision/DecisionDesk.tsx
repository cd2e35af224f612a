import { useEffect, useRef, useState } from "preact/hooks";
import { decideCase } from "../api/moderation";
import { useDeed } from "../loading";
import { Button } from "../parts";
import { useShortcut } from "../shortcuts";
import type { CaseShown } from "../review/shapes";
import { t } from "../words";
import { Conflict } from "./Conflict";
import { DecisionForm } from "./DecisionForm";
import { EditField } from "./EditField";
import { MoveField } from "./MoveField";
import { Preview } from "./Preview";
import { usePreview } from "./usePreview";
import { BLANK, type Draft, FITTING, missing, wishOf } from "./wish";
import "./decision.css";

interface Props {
  shown: CaseShown;
  onDecided: (says: string) => void;
  /** It is not any more as it was shown. */
  onStale: () => void;
  onClose: () => void;
}

/** Where a case is decided: the statement is written beside what the member will read, and both go together. */
export function DecisionDesk({ shown: { card }, onDecided, onStale, onClose }: Props) {
  const [draft, setDraft] = useState<Draft>(BLANK);
  const [tried, setTried] = useState(false);
  const box = useRef<HTMLFormElement>(null);
  const preview = usePreview(card.id, draft);
  const change = (part: Partial<Draft>) => setDraft((before) => ({ ...before, ...part }));
  const send = useDeed(async () => {
    await decideCase({ id: card.id }, wishOf(draft, Date.now()));
    onDecided(t(`decision.told.${draft.action ?? "keep"}`, { name: card.member.displayName }));
  });
  const submit = (event?: Event) => {
    event?.preventDefault();
    setTried(true);
    if (missing(draft, Date.now()).length === 0) void send.run();
  };
  useEffect(() => {
    box.current?.scrollIntoView({ block: "start" });
    box.current?.querySelector<HTMLElement>("input")?.focus({ preventScroll: true });
  }, []);
  useShortcut("Escape", "decision.leave", onClose);
  useShortcut("mod+Enter", "decision.send", () => submit());
  return (
    <form ref={box} class="decision-desk" aria-label={t("decision.title")} noValidate onSubmit={submit}>
      <header class="section-head"><h2>{t("decision.title")}</h2><Button small kind="quiet" icon="close" label={t("decision.leave")} onClick={onClose} /></header>
      <div class="decision-sides">
        <div class="form">
          <DecisionForm draft={draft} change={change} actions={FITTING[card.target.kind]} lacks={tried ? missing(draft, Date.now()) : []} locale={preview.value?.locale} name={card.member.displayName} />
          {draft.action === "edit" && <EditField post={card.target.id} draft={draft} change={change} wrong={tried && missing(draft, Date.now()).includes("body")} />}
          {draft.action === "move" && <MoveField draft={draft} change={change} wrong={tried && missing(draft, Date.now()).includes("space")} />}
        </div>
        <Preview of={preview.value} problem={preview.problem} action={draft.action} name={card.member.displayName} />
      </div>
      {send.problem && <Conflict problem={send.problem} onStale={() => { send.clear(); onStale(); }} />}
      <footer class="decision-foot">
        <Button kind={draft.action && draft.action !== "keep" && draft.action !== "reject" && draft.action !== "warn" ? "danger" : "primary"} type="submit" busy={send.busy} disabled={draft.action === null}>
          {draft.action ? t(`decision.do.${draft.action}`, { name: card.member.displayName }) : t("decision.doNothing")}
        </Button>
        <Button kind="quiet" onClick={onClose}>{t("action.cancel")}</Button>
      </footer>
    </form>
  );
}
