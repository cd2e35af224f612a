import { Avatar, Button, Mark } from "../parts";
import { t } from "../words";
import type { RosterLine } from "./MembersPage";

/** Members in rows: who, what they are here, in which cohorts. */
export function RosterTable({ lines, onChoose }: { lines: readonly RosterLine[]; onChoose: (line: RosterLine) => void }) {
  return (
    <table class="table">
      <thead>
        <tr>
          <th scope="col">{t("staff.member")}</th>
          <th scope="col">{t("staff.role")}</th>
          <th scope="col">{t("staff.cohort")}</th>
          <th scope="col"><span class="visually-hidden">{t("staff.change")}</span></th>
        </tr>
      </thead>
      <tbody>{lines.map((line) => <Row key={line.id} line={line} onChoose={() => onChoose(line)} />)}</tbody>
    </table>
  );
}

function Row({ line, onChoose }: { line: RosterLine; onChoose: () => void }) {
  return (
    <tr>
      <th scope="row">
        <span class="member-line">
          <Avatar of={line} />
          <span>
            <a class="name" href={`/members/${line.handle}`}>{line.displayName}</a> {!line.active && <Mark tone="miel">{t("staff.left")}</Mark>}
            <small class="muted table-under">{line.email}</small>
          </span>
        </span>
      </th>
      <td>{line.roles.map((role) => t(`role.${role}`)).join(", ")}</td>
      <td>{line.cohorts.map((one) => one.name).join(", ")}</td>
      <td class="table-act"><Button small onClick={onChoose} aria-label={t("staff.changeWhom", { name: line.displayName })}>{t("staff.change")}</Button></td>
    </tr>
  );
}
