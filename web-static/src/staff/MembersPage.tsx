import { useEffect, useState } from "preact/hooks";
import type { Answered } from "../api";
import { listRoster } from "../api/people";
import { usePages } from "../loading";
import { ButtonLink, Empty, Listed, Select, TextField } from "../parts";
import { place, query } from "../router";
import type { Role } from "../session";
import { t } from "../words";
import { cohortName, ROLES, useCohorts } from "./cohorts";
import { MemberDialog } from "./MemberDialog";
import { RosterTable } from "./RosterTable";
import { StaffPage } from "./StaffPage";

export type RosterLine = Answered<typeof listRoster>["items"][number];

/** Everybody of the school, found by name, role or cohort, each open to change. */
export default function MembersPage() {
  const asked = place.value.query;
  const [chosen, setChosen] = useState<RosterLine>();
  const wish = wishOf(asked);
  const roster = usePages(`roster ${JSON.stringify(wish)}`, (after, signal) => listRoster({ ...wish, ...(after ? { after } : {}) }, undefined, { signal }));
  const changed = (line: RosterLine) => {
    roster.set((known) => known.map((one) => (one.id === line.id ? line : one)));
    setChosen(undefined);
  };
  return (
    <StaffPage part="members" act={<ButtonLink href="/staff/invitations" icon="plus">{t("staff.invite")}</ButtonLink>}>
      <Filters asked={asked} />
      <Listed of={roster} empty={<Empty>{t("staff.nobody")}</Empty>}>
        {(items) => <RosterTable lines={items} onChoose={setChosen} />}
      </Listed>
      {chosen && <MemberDialog line={chosen} onChanged={changed} onClose={() => setChosen(undefined)} />}
    </StaffPage>
  );
}

function Filters({ asked }: { asked: URLSearchParams }) {
  const [typed, setTyped] = useState(asked.get("q") ?? "");
  const cohorts = useCohorts();
  useEffect(() => {
    const timer = setTimeout(() => query({ q: typed }), 250);
    return () => clearTimeout(timer);
  }, [typed]);
  const any = { value: "", label: t("staff.any") };
  const active = [any, { value: "true", label: t("staff.present") }, { value: "false", label: t("staff.left") }];
  return (
    <form class="filters" role="search" onSubmit={(event) => event.preventDefault()}>
      <TextField label={t("staff.find")} type="search" maxLength={80} value={typed} onValue={setTyped} />
      <Select label={t("staff.role")} value={asked.get("role") ?? ""} options={[any, ...ROLES.map((role) => ({ value: role, label: t(`role.${role}`) }))]} onValue={(role) => query({ role })} />
      <Select label={t("staff.cohort")} value={asked.get("cohort") ?? ""} options={[any, ...(cohorts.value ?? []).map((one) => ({ value: String(one.id), label: cohortName(one) }))]} onValue={(cohort) => query({ cohort })} />
      <Select label={t("staff.presence")} value={asked.get("active") ?? ""} options={active} onValue={(value) => query({ active: value })} />
    </form>
  );
}

function wishOf(asked: URLSearchParams) {
  const [q, role, cohort, active] = ["q", "role", "cohort", "active"].map((name) => asked.get(name));
  return {
    ...(q ? { q } : {}),
    ...(role ? { role: role as Role } : {}),
    ...(cohort ? { cohort: Number(cohort) } : {}),
    ...(active ? { active: active === "true" } : {}),
  };
}
