import { t } from "../words";
import { frenchTypography } from "../words/typography";
import type { Statement } from "./shapes";

const PARTS = ["facts", "ground", "scope", "duration", "automation", "remedies"] as const;

/** The reasons of a decision, as they were given to the member, in the language in which they were. */
export function StatementView({ of }: { of: Statement }) {
  const set = of.locale === "fr" ? frenchTypography : (text: string) => text;
  return (
    <dl class="reasons">
      {PARTS.map((part) => (
        <div key={part}>
          <dt>{t(`rights.statement.${part}`)}</dt>
          <dd lang={of.locale}>{set(of[part]).split(/\n{2,}/).map((paragraph, at) => <p key={at}>{paragraph}</p>)}</dd>
        </div>
      ))}
    </dl>
  );
}
