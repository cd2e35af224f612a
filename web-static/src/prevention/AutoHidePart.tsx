import { useEffect, useState } from "preact/hooks";
import type { Answered } from "../api";
import { putAutoHide, showAutoHide, simulateAutoHide } from "../api/moderation";
import { useDeed, useLoad } from "../loading";
import { tell } from "../toasts";
import { Button, Check, Failure, Loaded, Section, Skeleton, TextField } from "../parts";
import { t } from "../words";

type Setting = Answered<typeof showAutoHide>;
type Told = Answered<typeof simulateAutoHide>;

const USUAL = 2;

/** From which weight of its reports on a text is hidden until somebody decides, and what that would have done. */
export function AutoHidePart() {
  const setting = useLoad<Setting>("auto-hide", (signal) => showAutoHide({}, undefined, { signal }));
  return (
    <Section title={t("autoHide.title")}>
      <p class="muted">{t("autoHide.lead")}</p>
      <Loaded of={setting}>{(known) => <Form key={known.version} of={known} onSaved={(saved) => setting.set(() => saved)} />}</Loaded>
    </Section>
  );
}

function Form({ of, onSaved }: { of: Setting; onSaved: (saved: Setting) => void }) {
  const [on, setOn] = useState(of.hideAt !== null);
  const [typed, setTyped] = useState(String(of.hideAt ?? USUAL));
  const value = Number(typed.replace(",", "."));
  const sound = typed.trim() !== "" && value > 0 && value <= 1000;
  const save = useDeed(async () => {
    const { body } = await putAutoHide({}, { hideAt: on ? value : null, version: of.version });
    onSaved(body);
    tell(t("autoHide.saved"));
  });
  return (
    <form class="form" noValidate onSubmit={(event) => { event.preventDefault(); if (sound || !on) void save.run(); }}>
      <Check label={t("autoHide.on")} hint={t("autoHide.onHint")} checked={on} onChecked={setOn} />
      {on && <TextField label={t("autoHide.at")} hint={t("autoHide.atHint")} error={sound ? undefined : t("autoHide.atWrong")} inputMode="decimal" value={typed} onValue={setTyped} />}
      {on && sound && <Simulated at={value} />}
      {save.problem && <Failure problem={save.problem} />}
      <div><Button kind="primary" type="submit" busy={save.busy} disabled={on && !sound}>{t("autoHide.save")}</Button></div>
    </form>
  );
}

/** The last year as it would have been. */
function Simulated({ at }: { at: number }) {
  const [percent, setPercent] = useState(Math.max(1, Math.round(at * 100)));
  useEffect(() => {
    const timer = setTimeout(() => setPercent(Math.max(1, Math.round(at * 100))), 300);
    return () => clearTimeout(timer);
  }, [at]);
  const told = useLoad<Told>(`auto-hide.${percent}`, (signal) => simulateAutoHide({ percent }, undefined, { signal }));
  if (told.problem && !told.value) return <Failure problem={told.problem} again={told.again} />;
  if (!told.value) return <Skeleton lines={3} />;
  const { cases, hidden, upheld, rejected, undecided, missed, hoursSooner } = told.value;
  return (
    <section class="simulated" aria-label={t("autoHide.simulated")}>
      <p class="label">{t("autoHide.simulated")}</p>
      <p>{t("autoHide.wouldHide", { count: hidden, cases })}</p>
      <dl class="simulated-figures">
        <div><dt>{t("autoHide.upheld")}</dt><dd>{upheld}</dd></div>
        <div><dt>{t("autoHide.rejected")}</dt><dd>{rejected}</dd></div>
        <div><dt>{t("autoHide.undecided")}</dt><dd>{undecided}</dd></div>
        <div><dt>{t("autoHide.missed")}</dt><dd>{missed}</dd></div>
      </dl>
      {hoursSooner !== null && <p class="muted">{t("autoHide.sooner", { hours: Math.round(hoursSooner * 10) / 10 })}</p>}
    </section>
  );
}
