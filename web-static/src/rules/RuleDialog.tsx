import { useState } from "preact/hooks";
import { addRule, changeRule } from "../api/moderation";
import type { Rule } from "../decision/wish";
import { useDeed } from "../loading";
import { tell } from "../toasts";
import { Button, Check, Dialog, Failure, mistakeAt, TextArea, TextField } from "../parts";
import { handleFrom } from "../signin/handle";
import { type Key, LANGUAGES, type Language, t } from "../words";

interface Props {
  of: Rule | undefined;
  onDone: () => void;
  onClose: () => void;
}

type Both = Record<Language, string>;

/** A rule in both languages; one that held once is retired and never deleted. */
export function RuleDialog({ of, onDone, onClose }: Props) {
  const [name, setName] = useState<Both>(of?.name ?? { fr: "", en: "" });
  const [text, setText] = useState<Both>(of?.text ?? { fr: "", en: "" });
  const [law, setLaw] = useState(of?.law ?? false);
  const [retired, setRetired] = useState(of?.retired ?? false);
  const whole = LANGUAGES.every((one) => name[one].trim() && text[one].trim());
  const save = useDeed(async () => {
    if (of) await changeRule({ id: of.id }, { version: of.version, name, text, law, retired });
    else await addRule({}, { slug: handleFrom(name.en).slice(0, 60), name, text, law });
    tell(t("rule.saved"));
    onDone();
  });
  const foot = (
    <>
      <Button kind="quiet" onClick={onClose}>{t("action.cancel")}</Button>
      <Button kind="primary" type="submit" form="rule" busy={save.busy} disabled={!whole}>{t(of ? "action.save" : "rule.add")}</Button>
    </>
  );
  return (
    <Dialog title={of ? t("rule.changing") : t("rule.add")} onClose={onClose} foot={foot}>
      <form id="rule" class="form" noValidate onSubmit={(event) => { event.preventDefault(); if (whole) void save.run(); }}>
        {LANGUAGES.map((one) => (
          <fieldset key={one} class="watched-spaces" lang={one}>
            <legend>{t(`language.${one}`)}</legend>
            <TextField label={t(`rule.name.${one}` as Key)} error={mistakeAt(save.problem, `/name/${one}`)} maxLength={100} value={name[one]} onValue={(typed) => setName({ ...name, [one]: typed })} />
            <TextArea label={t(`rule.text.${one}` as Key)} error={mistakeAt(save.problem, `/text/${one}`)} rows={3} maxLength={2000} value={text[one]} onValue={(typed) => setText({ ...text, [one]: typed })} />
          </fieldset>
        ))}
        <Check label={t("rule.isLaw")} hint={t("rule.isLawHint")} checked={law} onChecked={setLaw} />
        {of && <Check label={t("rule.retire")} hint={t("rule.retireHint")} checked={retired} onChecked={setRetired} />}
        {save.problem && <Failure problem={save.problem} />}
      </form>
    </Dialog>
  );
}
