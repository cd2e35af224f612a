import { Select, TextArea } from "../parts";
import { t } from "../words";
import { now } from "../words/moments";
import { GroundField } from "./GroundField";
import { LengthField } from "./LengthField";
import { type Action, BESIDES, type Draft, LASTING, type Missing, onText, restricts } from "./wish";

interface Props {
  draft: Draft;
  change: (part: Partial<Draft>) => void;
  /** The measures to choose from. */
  actions: readonly Action[];
  /** What is missing, once one tried to send it. */
  lacks: readonly Missing[];
  /** In which language the member reads. */
  locale: "fr" | "en" | undefined;
  name: string;
}

/** What is done, why, since when and for how long: the parts of a statement of reasons. */
export function DecisionForm({ draft, change, actions, lacks, locale, name }: Props) {
  const { action } = draft;
  return (
    <>
      <ActionField actions={actions} chosen={action} onChosen={(chosen) => change({ action: chosen })} wrong={lacks.includes("action")} />
      {restricts(action) && (
        <>
          <GroundField draft={draft} change={change} wrong={lacks.includes("ground")} />
          <TextArea label={t("decision.facts")} hint={locale ? t("decision.factsHint", { name, language: t(`decision.in.${locale}`) }) : t("decision.factsAll")} error={lacks.includes("facts") ? t("decision.factsMissing") : undefined}
            rows={4} maxLength={5000} value={draft.facts} onValue={(facts) => change({ facts })} />
        </>
      )}
      {action !== null && LASTING.includes(action) && <LengthField action={action} length={draft.length} until={draft.until} wrong={lacks.includes("until")} now={now.value} onLength={(length) => change({ length })} onUntil={(until) => change({ until })} />}
      {onText(action) && (
        <div class="decision-also">
          <Select label={t("decision.also")} value={draft.also} options={[{ value: "", label: t("decision.alsoNothing") }, ...BESIDES.map((one) => ({ value: one, label: t(`decision.act.${one}`) }))]} onValue={(also) => change({ also: also as Draft["also"] })} />
          {draft.also && LASTING.includes(draft.also) && <LengthField action={draft.also} length={draft.alsoLength} until={draft.until} wrong={false} now={now.value} onLength={(alsoLength) => change({ alsoLength })} onUntil={(until) => change({ until })} />}
        </div>
      )}
    </>
  );
}

interface ActionProps {
  actions: readonly Action[];
  chosen: Action | null;
  onChosen: (action: Action) => void;
  wrong: boolean;
}

function ActionField({ actions, chosen, onChosen, wrong }: ActionProps) {
  return (
    <fieldset class="actions-field">
      <legend>{t("decision.what")}</legend>
      <div class="actions-list">
        {actions.map((one) => (
          <label key={one} class={chosen === one ? "action-choice action-chosen" : "action-choice"}>
            <input type="radio" name="action" checked={chosen === one} onChange={() => onChosen(one)} />
            <span>{t(`decision.act.${one}`)}</span>
          </label>
        ))}
      </div>
      {chosen && <p class="hint">{t(`decision.hint.${chosen}`)}</p>}
      {wrong && <p class="error" role="alert">{t("decision.whatMissing")}</p>}
    </fieldset>
  );
}
