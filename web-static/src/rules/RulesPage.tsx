import { listRules } from "../api/moderation";
import type { Rule } from "../decision/wish";
import { useLoad } from "../loading";
import { ModerationPage } from "../moderation/ModerationPage";
import { Empty, Loaded, Mark } from "../parts";
import { language, t } from "../words";

/** The school's rules, which decisions name as their ground. */
export default function RulesPage() {
  const rules = useLoad<{ items: Rule[] }>("rules", (signal) => listRules({}, undefined, { signal }));
  return (
    <ModerationPage part="rules">
      <p class="muted moderation-lead">{t("rule.lead")}</p>
      <Loaded of={rules}>
        {({ items }) => items.length === 0 ? <Empty>{t("rule.none")}</Empty> : (
          <ul class="rows">
            {items.map((one) => (
              <li key={one.slug} class="setting-row">
                <div>
                  <p>{one.text[language.value]} {one.law && <Mark tone="encre">{t("rule.law")}</Mark>}</p>
                </div>
              </li>
            ))}
          </ul>
        )}
      </Loaded>
    </ModerationPage>
  );
}
