import { useState } from "preact/hooks";
import { problemOf } from "../api";
import { createFlag, listMyFlags } from "../api/moderation";
import type { Target } from "../frame/Reporting";
import { useDeed, useLoad } from "../loading";
import { Ago, Button, ButtonLink, Dialog, Failure, Skeleton, TextArea } from "../parts";
import { t, tx } from "../words";
import { type OwnFlag, type Reason, REASONS, pendingOf } from "./reasons";
import "./flag.css";

type Step = "reasons" | "illegal" | "facts" | "done";

interface Props {
  target: Target;
  onClose: () => void;
}

/** One tap on a reason reports it; what is illegal, or was decided before, asks for a word first. */
export default function FlagLayer({ target, onClose }: Props) {
  const mine = useLoad<{ items: OwnFlag[] }>("flags.mine", (signal) => listMyFlags({ limit: 50 }, undefined, { signal }));
  const [sent, setSent] = useState(false);
  const pending = pendingOf(mine.value?.items ?? [], target);
  return (
    <Dialog title={t(`flag.title.${target.kind}`)} onClose={onClose}>
      {sent ? <Received onClose={onClose} /> : pending ? <Already of={pending} onClose={onClose} /> : mine.value || mine.problem ? <Form target={target} onSent={() => setSent(true)} /> : <Skeleton lines={6} />}
    </Dialog>
  );
}

function Form({ target, onSent }: { target: Target; onSent: () => void }) {
  const [step, setStep] = useState<Step>("reasons");
  const [reason, setReason] = useState<Reason>("illegal");
  const [note, setNote] = useState("");
  const [facts, setFacts] = useState("");
  const send = useDeed(async (why: Reason) => {
    setReason(why);
    try {
      await createFlag({}, { target, reason: why, ...(note.trim() ? { note: note.trim() } : {}), ...(facts.trim() ? { newFacts: facts.trim() } : {}) });
      onSent();
    } catch (thrown) {
      if (problemOf(thrown).type !== "needs-new-facts") throw thrown;
      setStep("facts");
    }
  });
  const trouble = send.problem && <Failure problem={send.problem} />;
  if (step === "illegal") return <Telling key="illegal" label={t("flag.illegalNote")} hint={t("flag.illegalHint")} value={note} onValue={setNote} busy={send.busy} onSend={() => void send.run("illegal")} onBack={() => setStep("reasons")}>{trouble}</Telling>;
  if (step === "facts") return <Telling key="facts" lead={t("flag.factsLead")} label={t("flag.facts")} hint={t("flag.factsHint")} value={facts} onValue={setFacts} busy={send.busy} onSend={() => void send.run(reason)} onBack={() => setStep("reasons")}>{trouble}</Telling>;
  return (
    <div class="stack">
      <p class="muted">{t(target.kind === "message" ? "flag.leadMessage" : "flag.lead")}</p>
      <ul class="flag-reasons">
        {REASONS.map((why) => (
          <li key={why}>
            <button type="button" class="flag-reason" disabled={send.busy} onClick={() => (why === "illegal" ? setStep("illegal") : void send.run(why))}>
              <strong>{t(`flagReason.${why}`)}</strong>
              <span class="muted">{t(`flagHint.${why}`)}</span>
            </button>
          </li>
        ))}
      </ul>
      <TextArea label={t("flag.note")} hint={t("flag.noteHint")} optional rows={2} maxLength={2000} value={note} onValue={setNote} />
      {trouble}
    </div>
  );
}

interface TellingProps {
  lead?: string;
  label: string;
  hint: string;
  value: string;
  onValue: (typed: string) => void;
  busy: boolean;
  onSend: () => void;
  onBack: () => void;
  children: preact.ComponentChildren;
}

function Telling({ lead, label, hint, value, onValue, busy, onSend, onBack, children }: TellingProps) {
  const [tried, setTried] = useState(false);
  const short = value.trim().length < 10;
  const submit = (event: Event) => {
    event.preventDefault();
    setTried(true);
    if (!short) onSend();
  };
  return (
    <form class="form" noValidate onSubmit={submit}>
      {lead && <p>{lead}</p>}
      <TextArea label={label} hint={hint} error={tried && short ? t("flag.missing") : undefined} rows={4} maxLength={2000} value={value} onValue={onValue} />
      {children}
      <div class="row row-end">
        <Button kind="quiet" onClick={onBack}>{t("flag.otherReason")}</Button>
        <Button kind="primary" type="submit" busy={busy}>{t("flag.send")}</Button>
      </div>
    </form>
  );
}

function Received({ onClose }: { onClose: () => void }) {
  return (
    <div class="stack" role="status">
      <p class="flag-done">{t("flag.done")}</p>
      <p>{t("flag.next")}</p>
      <p class="muted">{t("flag.quiet")} {t("flag.danger")}</p>
      <Ways onClose={onClose} />
    </div>
  );
}

function Already({ of, onClose }: { of: OwnFlag; onClose: () => void }) {
  return (
    <div class="stack">
      <p>{t("flag.already", { reason: t(`flagReason.${of.reason}`).toLocaleLowerCase() })}</p>
      <p class="muted">{tx("flag.alreadyAt", { time: <Ago at={of.createdAt} /> })}</p>
      <Ways onClose={onClose} />
    </div>
  );
}

function Ways({ onClose }: { onClose: () => void }) {
  return (
    <div class="row row-end">
      <ButtonLink kind="quiet" href="/decisions?of=flags">{t("flag.mine")}</ButtonLink>
      <Button kind="primary" onClick={onClose}>{t("flag.understood")}</Button>
    </div>
  );
}
