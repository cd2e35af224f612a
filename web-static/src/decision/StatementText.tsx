import { t } from "../words";
import type { Statement } from "./wish";

const PARTS = ["scope", "ground", "facts", "duration", "automation", "remedies"] as const;

/** A statement of reasons as the member reads it, in the member's language. */
export function StatementText({ of }: { of: Statement }) {
  return (
    <dl class="statement">
      {PARTS.map((part) => (
        <div key={part}>
          <dt>{t(`statement.${part}`)}</dt>
          <dd lang={of.locale} class={of[part] ? undefined : "muted"}>{of[part] || t("statement.missing")}</dd>
        </div>
      ))}
    </dl>
  );
}
