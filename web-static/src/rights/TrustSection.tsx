import { showMyTrust } from "../api/moderation";
import { useLoad } from "../loading";
import { Icon, Loaded, Section } from "../parts";
import { t } from "../words";
import type { MyTrust } from "./shapes";
import "./rights.css";

/** What newcomers cannot do yet, and how far they are on the way. */
export default function TrustSection() {
  const trust = useLoad<MyTrust>("trust", (signal) => showMyTrust({}, undefined, { signal }));
  return (
    <Section id="trust" title={t("settings.trust")}>
      <Loaded of={trust}>{(known) => (known.known ? <p><Icon name="check" small /> {t("trust.known")}</p> : <Way of={known} />)}</Loaded>
    </Section>
  );
}

function Way({ of: { steps, limits } }: { of: MyTrust }) {
  const first = steps.filter((one) => one.code !== "thanked");
  const thanked = steps.find((one) => one.code === "thanked");
  return (
    <>
      <p class="muted">{t("trust.lead")}</p>
      {limits && (
        <ul class="trust-limits">
          <li>{t("trust.texts", { count: limits.textsADay })}</li>
          <li>{t("trust.links", { count: limits.links })}</li>
          <li>{t("trust.images", { count: limits.images })}</li>
        </ul>
      )}
      <p>{t("trust.until")}</p>
      <ul class="trust-steps">{first.map((one) => <StepLine key={one.code} of={one} />)}</ul>
      {thanked && <><p>{t("trust.or")}</p><ul class="trust-steps"><StepLine of={thanked} /></ul></>}
    </>
  );
}

function StepLine({ of: { code, have, need } }: { of: MyTrust["steps"][number] }) {
  const done = have >= need;
  return (
    <li class={done ? "trust-done" : undefined}>
      <Icon name={done ? "check" : "clock"} small />
      <span>{t(`trust.step.${code}`, { count: need })}</span>
      <span class="muted">{done ? t("trust.done") : t("trust.sofar", { have, need })}</span>
    </li>
  );
}
