import type { components } from "../api/contract.messaging";
import { showConsents } from "../api/messaging";
import { useLoad } from "../loading";
import { Ago, Loaded, Section } from "../parts";
import { t } from "../words";
import type { Proposal } from "./shapes";

type Entry = components["schemas"]["ConsentEntry"];

/** Who agreed to what, and when. */
export function Ledger({ of }: { of: Proposal }) {
  const entries = useLoad<{ items: Entry[] }>(`consents.${of.id}.${of.version}.${of.state}`, (signal) => showConsents({ id: of.id }, undefined, { signal }));
  return (
    <Section title={t("sharing.ledger")}>
      <Loaded of={entries}>{({ items }) => <ol class="stack stack-tight">{items.map((one, at) => <li key={at} class="facts"><span>{one.by.displayName}</span><span>{t(`sharing.what.${one.what}`)}</span><Ago at={one.at} /></li>)}</ol>}</Loaded>
    </Section>
  );
}
