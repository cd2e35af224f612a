import { Ago, Button, ButtonLink, Empty, Failure, Mark, Skeleton } from "../parts";
import type { Row } from "../queue/rows";
import { me } from "../session";
import { t, tx } from "../words";
import { now } from "../words/moments";
import { type CaseCard, type Filters, heldBy } from "./shapes";
import type { Cases } from "./useCases";

interface Props {
  cases: Cases;
  filters: Filters;
  chosen: number | null;
  /** Those to be decided together; null while one does them one by one. */
  picked: readonly number[] | null;
  /** They are being decided already. */
  together: boolean;
  onChoose: (id: number) => void;
  onPick: (id: number) => void;
  onTogether: () => void;
}

/** What was reported, each with the reason for its place; nothing moves unless asked to. */
export function CaseList({ cases, filters, chosen, picked, together, onChoose, onPick, onTogether }: Props) {
  const gone = cases.rows.filter((row) => row.gone).length;
  if (cases.problem && cases.rows.length === 0) return <Failure problem={cases.problem} again={cases.reload} />;
  if (cases.busy && cases.rows.length === 0) return <Skeleton lines={10} />;
  return (
    <section class="queue-list" aria-label={t("case.list")}>
      {cases.rows.length === 0 ? <Nothing filters={filters} /> : (
        <ol class="rows">
          {cases.rows.map((row) => (
            <li key={row.item.id} class={picked ? "case-line case-picking" : "case-line"}>
              {picked && <input type="checkbox" class="case-check" aria-label={t("case.pickOne", { title: titleOf(row.item) })} checked={picked.includes(row.item.id)} disabled={row.gone} onChange={() => onPick(row.item.id)} />}
              <CaseRow of={row} chosen={row.item.id === chosen} onChoose={onChoose} />
            </li>
          ))}
        </ol>
      )}
      {cases.hasMore && <p class="hint">{t("case.more", { count: cases.rows.length })}</p>}
      <div role="status" class="queue-moved">
        {picked && picked.length > 0 && !together && <Button kind="primary" onClick={onTogether}>{t("case.together", { count: picked.length })}</Button>}
        {cases.arrived > 0 && <Button small onClick={cases.reload}>{t("case.showArrived", { count: cases.arrived })}</Button>}
        {cases.arrived === 0 && gone > 0 && !picked && <Button small kind="quiet" onClick={cases.reload}>{t("queue.tidy")}</Button>}
      </div>
    </section>
  );
}

function CaseRow({ of: { item, gone }, chosen, onChoose }: { of: Row<CaseCard>; chosen: boolean; onChoose: (id: number) => void }) {
  const look = ["queue-row", `case-${item.worst}`, gone && "queue-gone"].filter(Boolean).join(" ");
  const held = gone ? null : heldBy(item, now.value);
  return (
    <button type="button" id={`case-${item.id}`} class={look} aria-current={chosen ? "true" : undefined} onClick={() => onChoose(item.id)}>
      <span class="queue-title">{titleOf(item)}</span>
      <span class="queue-why">{gone ? t("case.gone") : item.closedAt ? tx("case.decidedAgo", { time: <Ago at={item.closedAt} /> }) : item.why}</span>
      <span class="facts">
        <span>{t(`case.kind.${item.target.kind}`)}</span>
        <span>{item.member.displayName}</span>
      </span>
      {held && <Mark tone="miel">{held.by.id === me.value?.id ? t("case.heldByYou") : t("case.heldBy", { name: held.by.displayName })}</Mark>}
    </button>
  );
}

/** Private messages have no title of their own. */
export function titleOf(item: CaseCard): string {
  return item.title || item.excerpt || t(`case.kind.${item.target.kind}`);
}

function Nothing({ filters }: { filters: Filters }) {
  if (filters.kind || filters.reason) return <Empty act={<ButtonLink href="/moderation">{t("space.clear")}</ButtonLink>}>{t("case.noMatch")}</Empty>;
  if (filters.lane === "open") return <Empty act={<ButtonLink href="/moderation/holds">{t("case.seeHolds")}</ButtonLink>}>{t("case.none.open")}</Empty>;
  return <Empty act={<ButtonLink href="/moderation">{t("case.seeOpen")}</ButtonLink>}>{t(`case.none.${filters.lane}`)}</Empty>;
}
