import { useState } from "preact/hooks";
import { changeSpace, createSpace } from "../api/forum";
import { useDeed } from "../loading";
import { Button, Check, Choice, Dialog, Failure, TextArea, TextField } from "../parts";
import { handleFrom } from "../signin/handle";
import { t } from "../words";
import { CohortChecks } from "./Checks";
import type { Space } from "./SpacesPage";

const VISIBILITIES = ["everyone", "cohorts", "staff"] as const;

interface Props {
  space: Space | undefined;
  onDone: () => void;
  onClose: () => void;
}

/** A new space, or a change of one: its name, its address, who reads it. */
export function SpaceDialog({ space, onDone, onClose }: Props) {
  const [name, setName] = useState(space?.name ?? "");
  const [chosenSlug, setSlug] = useState(space?.slug ?? null);
  const [description, setDescription] = useState(space?.description ?? "");
  const [visibility, setVisibility] = useState(space?.visibility ?? "everyone");
  const [cohortIds, setCohorts] = useState(space?.cohortIds ?? []);
  const [position, setPosition] = useState(String(space?.position ?? 0));
  const [archived, setArchived] = useState(space?.archived ?? false);
  const slug = chosenSlug ?? handleFrom(name);
  const save = useDeed(async () => {
    const told = { slug, name, description, visibility, cohortIds: visibility === "cohorts" ? cohortIds : [], position: Number(position) };
    if (space) await changeSpace({ id: space.id }, { ...told, archived, version: space.version });
    else await createSpace({}, told);
    onDone();
  });
  const options = VISIBILITIES.map((value) => ({ value, label: t(`visibility.${value}`), hint: t(`visibilityHint.${value}`) }));
  const foot = <Button kind="primary" type="submit" form="space" busy={save.busy}>{t(space ? "action.save" : "staff.create")}</Button>;
  return (
    <Dialog title={space ? space.name : t("staff.newSpace")} onClose={onClose} foot={foot}>
      <form id="space" class="form" onSubmit={(event) => { event.preventDefault(); void save.run(); }}>
        <TextField label={t("staff.name")} required maxLength={80} value={name} onValue={setName} />
        <TextField label={t("staff.slug")} hint={t("staff.slugHint", { slug })} required maxLength={60} pattern="[a-z0-9]*[a-z][a-z0-9]*(\-[a-z0-9]+)*" value={slug} onValue={(typed) => setSlug(typed.toLowerCase())} />
        <TextArea label={t("staff.description")} optional maxLength={500} rows={2} value={description} onValue={setDescription} />
        <Choice label={t("staff.readers")} value={visibility} options={options} onValue={setVisibility} />
        {visibility === "cohorts" && <CohortChecks chosen={cohortIds} onChosen={setCohorts} />}
        <TextField label={t("staff.position")} hint={t("staff.positionHint")} type="number" min={0} max={10000} required value={position} onValue={setPosition} />
        {space && <Check label={t("staff.archive")} hint={t("staff.archiveHint")} checked={archived} onChecked={setArchived} />}
        {save.problem && <Failure problem={save.problem} />}
      </form>
    </Dialog>
  );
}
