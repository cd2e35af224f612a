import { useState } from "preact/hooks";
import { problemOf } from "../api";
import { changeMember } from "../api/people";
import { useDeed } from "../loading";
import { tell } from "../toasts";
import { Button, Check, Dialog, Failure } from "../parts";
import type { Role } from "../session";
import { t } from "../words";
import { CohortChecks, RoleChecks } from "./Checks";
import type { RosterLine } from "./MembersPage";

interface Props {
  line: RosterLine;
  onChanged: (line: RosterLine) => void;
  onClose: () => void;
}

/** What staff may change of a member: what they are here, their cohorts, whether they may come in. */
export function MemberDialog({ line, onChanged, onClose }: Props) {
  const [version, setVersion] = useState(line.version);
  const [roles, setRoles] = useState<Role[]>(line.roles);
  const [cohortIds, setCohorts] = useState(line.cohorts.map((one) => one.id));
  const [active, setActive] = useState(line.active);
  const save = useDeed(async () => {
    const answer = await changeMember({ handle: line.handle }, { version, roles, cohortIds, active }).catch((thrown: unknown) => {
      const current = problemOf(thrown).body["current"] as RosterLine | undefined;
      if (current) setVersion(current.version);
      throw thrown;
    });
    tell(t("settings.saved"));
    onChanged(answer.body);
  });
  const foot = (
    <>
      <Button kind="quiet" onClick={onClose}>{t("action.cancel")}</Button>
      <Button kind="primary" busy={save.busy} disabled={roles.length === 0} onClick={() => void save.run()}>{t("action.save")}</Button>
    </>
  );
  return (
    <Dialog title={line.displayName} onClose={onClose} foot={foot}>
      <div class="stack">
        <RoleChecks chosen={roles} onChosen={setRoles} />
        <CohortChecks chosen={cohortIds} onChosen={setCohorts} />
        <Check label={t("staff.mayEnter")} hint={t("staff.mayEnterHint")} checked={active} onChecked={setActive} />
        {save.problem && <Failure problem={save.problem} />}
      </div>
    </Dialog>
  );
}
