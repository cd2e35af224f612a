import type { Answered } from "../api";
import { listAudit } from "../api/moderation";
import { usePages } from "../loading";
import { ModerationPage } from "../moderation/ModerationPage";
import { Ago, Empty, Listed } from "../parts";
import { has, t } from "../words";
import { inWords } from "./lines";

type Line = Answered<typeof listAudit>["items"][number];

/** All that was done in moderation; each line is sealed with the one before it. */
export default function AuditPage() {
  const lines = usePages<Line>("audit", (after, signal) => listAudit({ ...(after ? { after } : {}) }, undefined, { signal }));
  return (
    <ModerationPage part="audit">
      <p class="muted moderation-lead">{t("audit.lead")}</p>
      <Listed of={lines} empty={<Empty>{t("audit.none")}</Empty>}>
        {(items) => <ol class="rows">{items.map((one) => <li key={one.id} class="audit-line"><AuditLine of={one} /></li>)}</ol>}
      </Listed>
    </ModerationPage>
  );
}

function AuditLine({ of }: { of: Line }) {
  const named = `audit.act.${of.action}`;
  const details = inWords(of.details as Record<string, unknown>);
  return (
    <>
      <p><strong>{of.by?.displayName ?? t("audit.server")}</strong> · {has(named) ? t(named) : of.action} <span class="muted">{refOf(of.ref)}</span></p>
      {details.length > 0 && <dl class="audit-details">{details.map(([name, value]) => <div key={name}><dt>{nameOf(name)}</dt><dd>{value}</dd></div>)}</dl>}
      <p class="facts"><Ago at={of.at} /><span>{t("audit.number", { id: of.id })}</span><code class="audit-hash" title={of.hash}>{of.hash.slice(0, 12)}</code></p>
    </>
  );
}

/** What the log calls it is for programs; most of it has words. */
function nameOf(name: string): string {
  const named = `audit.name.${name}`;
  return has(named) ? t(named) : name;
}

function refOf({ kind, id }: Line["ref"]): string {
  const named = `audit.ref.${kind}`;
  return t("audit.of", { kind: has(named) ? t(named) : kind, id });
}
