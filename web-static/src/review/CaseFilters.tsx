import { REASONS } from "../flag/reasons";
import { Button, Icon } from "../parts";
import { query } from "../router";
import { Chooser } from "../space/SpaceFilters";
import { t } from "../words";
import { type Filters, KINDS, LANES } from "./shapes";
import "../space/space.css";

interface Props {
  filters: Filters;
  picking: boolean;
  onPicking: () => void;
}

/** Which cases are shown; all of it stands in the address. */
export function CaseFilters({ filters, picking, onPicking }: Props) {
  return (
    <div class="row row-between case-filters">
      <div class="row choosers">
        <Chooser label={t("case.lanes")} value={filters.lane} options={LANES.map((one) => [one, t(`case.lane.${one}`)] as const)} onValue={(lane) => query({ lane: lane === "open" ? null : lane, case: null })} />
        <Chooser label={t("case.about")} value={filters.kind ?? ""} options={[["", t("case.anyKind")], ...KINDS.map((one) => [one, t(`case.kind.${one}`)] as const)]} onValue={(kind) => query({ kind })} />
        <Chooser label={t("case.reason")} value={filters.reason ?? ""} options={[["", t("case.anyReason")], ...REASONS.map((one) => [one, t(`flagReason.${one}`)] as const)]} onValue={(reason) => query({ reason })} />
        {(filters.kind || filters.reason) && <button type="button" class="clear-filters link-button" onClick={() => query({ kind: null, reason: null })}><Icon name="close" small />{t("space.clear")}</button>}
      </div>
      {filters.lane !== "decided" && <Button small kind="quiet" aria-pressed={picking} onClick={onPicking}>{t(picking ? "case.pickNone" : "case.pickSome")}</Button>}
    </div>
  );
}
