import { Check } from "../parts";
import type { Role } from "../session";
import { t } from "../words";
import { cohortName, ROLES, useCohorts } from "./cohorts";

/** Which parts a person plays here; at least one. */
export function RoleChecks({ chosen, onChosen }: { chosen: readonly Role[]; onChosen: (roles: Role[]) => void }) {
  return (
    <fieldset class="checks">
      <legend>{t("staff.roles")}</legend>
      {ROLES.map((role) => <Check key={role} label={t(`role.${role}`)} checked={chosen.includes(role)} onChecked={(on) => onChosen(toggled(chosen, role, on))} />)}
    </fieldset>
  );
}

/** Which cohorts; none is fine. */
export function CohortChecks({ chosen, onChosen }: { chosen: readonly number[]; onChosen: (ids: number[]) => void }) {
  const cohorts = useCohorts();
  if (!cohorts.value?.length) return null;
  return (
    <fieldset class="checks checks-many">
      <legend>{t("staff.cohorts")}</legend>
      {cohorts.value.map((one) => <Check key={one.id} label={cohortName(one)} checked={chosen.includes(one.id)} onChecked={(on) => onChosen(toggled(chosen, one.id, on))} />)}
    </fieldset>
  );
}

function toggled<T>(chosen: readonly T[], one: T, on: boolean): T[] {
  return on ? [...chosen.filter((other) => other !== one), one] : chosen.filter((other) => other !== one);
}
