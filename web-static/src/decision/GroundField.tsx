import { listRules } from "../api/moderation";
import { useLoad } from "../loading";
import { Select, TextArea } from "../parts";
import { language, t } from "../words";
import type { Draft, Rule } from "./wish";

interface Props {
  draft: Draft;
  change: (part: Partial<Draft>) => void;
  wrong: boolean;
}

/** The rule or law on which it stands: one of the school's, or words of one's own. */
export function GroundField({ draft, change, wrong }: Props) {
  const rules = useLoad<{ items: Rule[] }>("rules", (signal) => listRules({}, undefined, { signal }));
  const known = rules.value?.items ?? [];
  const chosen = known.find((one) => one.slug === draft.rule);
  const say = (rule: Rule) => rule.name[language.value];
  const options = [
    { value: "", label: t("decision.groundChoose") },
    ...known.map((one) => ({ value: one.slug, label: one.law ? t("decision.law", { text: say(one) }) : say(one) })),
    { value: "-", label: t("decision.groundWords") },
  ];
  const own = draft.rule === "" && draft.words !== "";
  return (
    <>
      <Select label={t("decision.ground")} hint={chosen ? chosen.text[language.value] : undefined} error={wrong ? t("decision.groundMissing") : undefined} value={own ? "-" : draft.rule} options={options}
        onValue={(rule) => change(rule === "-" ? { rule: "", words: " " } : { rule, words: "" })} />
      {own && <TextArea label={t("decision.groundOwn")} hint={t("decision.groundOwnHint")} rows={2} maxLength={2000} value={draft.words.trimStart()} onValue={(words) => change({ words: words || " " })} />}
    </>
  );
}
