import { useState } from "preact/hooks";
import type { components } from "../api/contract.messaging";
import { listTemplates } from "../api/messaging";
import { usePages } from "../loading";
import { tell } from "../toasts";
import { Button, Empty, Listed, Mark } from "../parts";
import { StaffPage } from "../staff/StaffPage";
import { t } from "../words";
import { ApplyDialog } from "./ApplyDialog";
import { TemplateDialog } from "./TemplateDialog";
import "./template.css";

export type Template = components["schemas"]["SheetTemplate"];
type Open = { kind: "edit"; template?: Template } | { kind: "apply"; template: Template };

/** What follow-up sheets begin with, by programme. */
export default function TemplatesPage() {
  const [open, setOpen] = useState<Open>();
  const all = usePages<Template>("templates", (after, signal) => listTemplates(after ? { after } : {}, undefined, { signal }));
  const close = () => setOpen(undefined);
  const saved = (one: Template) => {
    all.set((known) => [...(known.some((other) => other.id === one.id) ? [] : [one]), ...known.map((other) => (other.id === one.id ? one : other))]);
    tell(t("settings.saved"));
    close();
  };
  return (
    <StaffPage part="templates" act={<Button kind="primary" icon="plus" onClick={() => setOpen({ kind: "edit" })}>{t("template.new")}</Button>}>
      <Listed of={all} empty={<Empty>{t("template.none")}</Empty>}>
        {(items) => (
          <ul class="rows">
            {items.map((one) => (
              <li key={one.id} class="setting-row">
                <div>
                  <p><strong>{one.name}</strong> {one.archived && <Mark>{t("staff.archived")}</Mark>}</p>
                  {one.goal && <p>{one.goal}</p>}
                  <p class="facts"><span>{one.programme?.name ?? t("template.any")}</span><span>{t("template.steps", { count: one.steps.length })}</span></p>
                </div>
                {!one.archived && <Button small onClick={() => setOpen({ kind: "apply", template: one })} aria-label={t("template.applyWhich", { name: one.name })}>{t("template.apply")}</Button>}
                <Button small onClick={() => setOpen({ kind: "edit", template: one })} aria-label={t("staff.changeWhom", { name: one.name })}>{t("staff.change")}</Button>
              </li>
            ))}
          </ul>
        )}
      </Listed>
      {open?.kind === "edit" && <TemplateDialog template={open.template} onSaved={saved} onClose={close} />}
      {open?.kind === "apply" && <ApplyDialog template={open.template} onClose={close} />}
    </StaffPage>
  );
}
