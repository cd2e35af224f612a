import { useState } from "preact/hooks";
import { listRules } from "../api/moderation";
import type { Rule } from "../decision/wish";
import { useLoad } from "../loading";
import { ModerationPage } from "../moderation/ModerationPage";
import { Button, Empty, Loaded, Mark } from "../parts";
import { isStaff } from "../session";
import { language, t } from "../words";
import { RuleDialog } from "./RuleDialog";

/** The school's rules, which decisions name as their ground; staff word them. */
export default function RulesPage() {
  const rules = useLoad<{ items: Rule[] }>("rules.all", (signal) => listRules({ retired: true }, undefined, { signal }));
  const [open, setOpen] = useState<{ of?: Rule }>();
  const done = () => {
    setOpen(undefined);
    rules.again();
  };
  return (
    <ModerationPage part="rules" act={isStaff.value && <Button kind="primary" icon="plus" onClick={() => setOpen({})}>{t("rule.add")}</Button>}>
      <p class="muted moderation-lead">{t(isStaff.value ? "rule.lead" : "rule.leadRead")}</p>
      <Loaded of={rules}>
        {({ items }) => items.length === 0 ? <Empty>{t("rule.none")}</Empty> : (
          <ul class="rows">
            {items.map((one) => (
              <li key={one.id} class="setting-row">
                <div>
                  <p><strong class={one.retired ? "muted" : undefined}>{one.name[language.value]}</strong> {one.law && <Mark tone="encre">{t("rule.law")}</Mark>} {one.retired && <Mark>{t("rule.retired")}</Mark>}</p>
                  <p class="case-note muted">{one.text[language.value]}</p>
                </div>
                {isStaff.value && <Button small onClick={() => setOpen({ of: one })} aria-label={t("rule.changeWhich", { name: one.name[language.value] })}>{t("rule.change")}</Button>}
              </li>
            ))}
          </ul>
        )}
      </Loaded>
      {open && <RuleDialog of={open.of} onDone={done} onClose={() => setOpen(undefined)} />}
    </ModerationPage>
  );
}
