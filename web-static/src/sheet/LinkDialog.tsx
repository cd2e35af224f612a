import { useState } from "preact/hooks";
import { linkStep, unlinkStep } from "../api/messaging";
import { useDeed } from "../loading";
import { Button, Dialog, Failure, Icon, TextField } from "../parts";
import { t } from "../words";
import { linkOf, placeOf, type Step, type StepLink } from "./shapes";
import type { SheetDesk } from "./useSheet";

/** What moved a step: threads, conversations and files, by their addresses. */
export function LinkDialog({ desk, step, onClose }: { desk: SheetDesk; step: Step; onClose: () => void }) {
  const [address, setAddress] = useState("");
  const [title, setTitle] = useState("");
  const [unknown, setUnknown] = useState(false);
  const add = useDeed(async () => {
    const link = linkOf(address);
    setUnknown(!link);
    if (!link) return;
    desk.put((await linkStep({ id: desk.id, step: step.id }, { ...link, title: title.trim() || null })).body);
    onClose();
  });
  const remove = useDeed(async ({ kind, id }: StepLink) => desk.put((await unlinkStep({ id: desk.id, step: step.id, kind, target: id })).body));
  return (
    <Dialog title={t("sheet.linkTitle")} onClose={onClose} foot={<Button kind="primary" type="submit" form="step-link" busy={add.busy}>{t("sheet.linkAct")}</Button>}>
      <form id="step-link" class="form" onSubmit={(event) => { event.preventDefault(); if (address.trim()) void add.run(); }}>
        <TextField label={t("sheet.linkAddress")} hint={t("sheet.linkHint")} required inputMode="url" value={address} onValue={setAddress} error={unknown ? t("sheet.linkUnknown") : undefined} />
        <TextField label={t("sheet.linkName")} optional maxLength={200} value={title} onValue={setTitle} />
        {(add.problem ?? remove.problem) && <Failure problem={(add.problem ?? remove.problem)!} />}
        {step.links.length > 0 && (
          <ul class="rows step-links" aria-label={t("sheet.field.links")}>
            {step.links.map((one) => (
              <li key={`${one.kind}.${one.id}`} class="row row-between">
                <a href={placeOf(one)}><Icon name="link" small />{one.title ?? t(`sheet.link.${one.kind}`)}</a>
                <Button small kind="quiet" busy={remove.busy} onClick={() => void remove.run(one)}>{t("sheet.unlink")}<span class="visually-hidden"> : {one.title ?? t(`sheet.link.${one.kind}`)}</span></Button>
              </li>
            ))}
          </ul>
        )}
      </form>
    </Dialog>
  );
}
