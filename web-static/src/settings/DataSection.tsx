import { ButtonLink, Section } from "../parts";
import { t } from "../words";

/** All that is kept of the member, to take along. */
export function DataSection() {
  return (
    <Section id="data" title={t("settings.data")}>
      <p class="muted">{t("settings.dataSays")}</p>
      <div><ButtonLink href="/api/v1/people/export" download>{t("settings.export")}</ButtonLink></div>
    </Section>
  );
}
