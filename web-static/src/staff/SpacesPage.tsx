import { useState } from "preact/hooks";
import type { Answered } from "../api";
import { listSpaces } from "../api/forum";
import { useLoad } from "../loading";
import { Button, Empty, Loaded, Mark } from "../parts";
import { t } from "../words";
import { type Cohort, useCohorts } from "./cohorts";
import { SpaceDialog } from "./SpaceDialog";
import { StaffPage } from "./StaffPage";

export type Space = Answered<typeof listSpaces>["items"][number];

/** The spaces in the school's order, with who may read each. */
export default function SpacesPage() {
  const [open, setOpen] = useState<{ space?: Space }>();
  const spaces = useLoad("spaces", (signal) => listSpaces({}, undefined, { signal }));
  const cohorts = useCohorts();
  const done = () => {
    setOpen(undefined);
    spaces.again();
  };
  return (
    <StaffPage part="spaces" act={<Button kind="primary" icon="plus" onClick={() => setOpen({})}>{t("staff.newSpace")}</Button>}>
      <Loaded of={spaces}>
        {({ items }) => items.length === 0 ? <Empty>{t("staff.noSpace")}</Empty> : (
          <ul class="rows">
            {items.map((one) => (
              <li key={one.id} class="setting-row">
                <div>
                  <p><a class="name" href={`/spaces/${one.slug}`}>{one.name}</a> {one.archived && <Mark tone="miel" icon="lock">{t("staff.archived")}</Mark>}</p>
                  {one.description && <p>{one.description}</p>}
                  <p class="facts"><span>{readers(one, cohorts.value ?? [])}</span><span>{t("staff.threads", { count: one.threadCount })}</span></p>
                </div>
                <Button small onClick={() => setOpen({ space: one })} aria-label={t("staff.changeWhom", { name: one.name })}>{t("staff.change")}</Button>
              </li>
            ))}
          </ul>
        )}
      </Loaded>
      {open && <SpaceDialog space={open.space} onDone={done} onClose={() => setOpen(undefined)} />}
    </StaffPage>
  );
}

function readers(space: Space, cohorts: readonly Cohort[]): string {
  if (space.visibility !== "cohorts") return t(`visibility.${space.visibility}`);
  const names = cohorts.filter((one) => space.cohortIds.includes(one.id)).map((one) => one.name);
  return names.join(", ") || t("visibility.cohorts");
}
