import { listPromises } from "../api/queue";
import { Empty, Listed, Page, PageTitle, Section, Skeleton } from "../parts";
import { usePages } from "../loading";
import { place, query } from "../router";
import { Chooser } from "../space/SpaceFilters";
import { t } from "../words";
import { date } from "../words/moments";
import { BarPatterns, PromiseBar } from "./PromiseBar";
import { keptShare, type PromiseWeek, type Sum, summed, total } from "./sums";
import "../space/space.css";
import "./promise.css";

const LENGTHS = ["4", "12", "26", "52"] as const;

/** What the school promised and how that was kept, for everybody to read: by week, and by space. */
export default function PromisesPage() {
  const asked = place.value.query;
  const weeks = LENGTHS.find((one) => one === asked.get("weeks")) ?? "12";
  const slug = asked.get("space");
  const promises = usePages<PromiseWeek>(`promises.${weeks}`, (_, signal) => listPromises({ weeks: Number(weeks) }, undefined, { signal }));
  const spaces = new Map((promises.value ?? []).map((one) => [one.space.slug, one.space.name] as const));
  const byName = [...spaces].toSorted(([, a], [, b]) => a.localeCompare(b));
  return (
    <Page>
      <header class="stack stack-tight">
        <PageTitle title={t("promises.title")} />
        <p class="muted">{t("promises.lead")}</p>
      </header>
      <div class="row choosers">
        <Chooser label={t("promises.period")} value={weeks} options={LENGTHS.map((one) => [one, t("promises.weeks", { count: Number(one) })] as const)} onValue={(chosen) => query({ weeks: chosen === "12" ? null : chosen })} />
        <Chooser label={t("ask.space")} value={slug ?? ""} options={[["", t("queue.anySpace")], ...byName]} onValue={(chosen) => query({ space: chosen })} />
      </div>
      <Listed of={promises} wait={<Skeleton lines={9} />} empty={<Empty>{t("promises.none")}</Empty>}>
        {(all) => <Kept of={slug ? all.filter((one) => one.space.slug === slug) : all} whole={slug === null} spaces={spaces} />}
      </Listed>
    </Page>
  );
}

function Kept({ of: rows, whole, spaces }: { of: readonly PromiseWeek[]; whole: boolean; spaces: ReadonlyMap<string, string> }) {
  const all = total(rows);
  const share = keptShare(all);
  return (
    <>
      <BarPatterns />
      <p class="reading promises-sum">{share === null ? t("promises.noneDecided", { count: all.made }) : t("promises.sum", { count: all.made, kept: all.kept, broken: all.broken, share })}</p>
      <Section title={t("promises.byWeek")}>
        <Table head={t("promises.week")} rows={summed(rows, (one) => one.week).map(({ name, sum }) => ({ name: t("promises.weekOf", { day: date(name) }), sum }))} />
      </Section>
      {all.made > all.kept + all.broken + all.open && <p class="hint">{t("promises.rest", { count: all.made - all.kept - all.broken - all.open })}</p>}
      {whole && spaces.size > 1 && (
        <Section title={t("promises.bySpace")}>
          <Table head={t("ask.space")} rows={summed(rows, (one) => one.space.slug).map(({ name, sum }) => ({ name: spaces.get(name) ?? name, sum })).toSorted((a, b) => b.sum.made - a.sum.made)} />
        </Section>
      )}
    </>
  );
}

function Table({ head, rows }: { head: string; rows: readonly { name: string; sum: Sum }[] }) {
  const most = Math.max(...rows.map(({ sum }) => sum.kept + sum.broken + sum.open), 1);
  return (
    <table class="promises">
      <thead>
        <tr><th scope="col">{head}</th><th scope="col">{t("promises.made")}</th><th scope="col">{t("promises.kept")}</th><th scope="col">{t("promises.broken")}</th><th scope="col">{t("promises.open")}</th></tr>
      </thead>
      <tbody>
        {rows.map(({ name, sum }) => (
          <tr key={name}>
            <th scope="row">{name}<PromiseBar of={sum} most={most} /></th>
            <td>{sum.made}</td><td>{sum.kept}</td><td class={sum.broken > 0 ? "promises-broken" : undefined}>{sum.broken}</td><td>{sum.open}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
