import type { Problem } from "../api";
import { explained } from "../parts";
import { t } from "../words";
import { StatementText } from "./StatementText";
import { type Action, type Previewed, restricts } from "./wish";

interface Props {
  of: Previewed | undefined;
  problem: Problem | undefined;
  action: Action | null;
  name: string;
}

/** The very words that the member will read. */
export function Preview({ of, problem, action, name }: Props) {
  const told = (of?.items ?? []).filter((one) => one.statement !== null);
  return (
    <section class="decision-preview" aria-label={t("decision.preview", { name })}>
      <h3 class="label">{t("decision.preview", { name })}</h3>
      {problem && !of ? <p class="error">{explained(problem)}</p> : !restricts(action) || told.length === 0 ? <p class="muted">{t(action === null ? "decision.previewNone" : `decision.previewOf.${action === "reject" ? "reject" : "keep"}`, { name })}</p> : (
        told.map((one) => (
          <article key={one.action}>
            {told.length > 1 && <h4 class="preview-action">{t(`decision.done.${one.action}`)}</h4>}
            <StatementText of={one.statement!} />
          </article>
        ))
      )}
    </section>
  );
}
