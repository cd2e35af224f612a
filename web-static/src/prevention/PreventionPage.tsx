import { showPrevention } from "../api/moderation";
import { useLoad } from "../loading";
import { ModerationPage } from "../moderation/ModerationPage";
import { Loaded, Section } from "../parts";
import { t } from "../words";
import { AutoHidePart } from "./AutoHidePart";
import type { Prevention } from "./figures";
import { PreventionForm } from "./PreventionForm";
import "./prevention.css";

/** What waits for a look before others read it, and from when on reports hide a text by themselves. */
export default function PreventionPage() {
  const rules = useLoad<Prevention>("prevention", (signal) => showPrevention({}, undefined, { signal }));
  return (
    <ModerationPage part="prevention">
      <div class="prevention">
        <Section title={t("prevention.title")}>
          <p class="muted">{t("prevention.lead")}</p>
          <Loaded of={rules}>{(known) => <PreventionForm key={known.version} of={known} onSaved={(saved) => rules.set(() => saved)} />}</Loaded>
        </Section>
        <AutoHidePart />
      </div>
    </ModerationPage>
  );
}
