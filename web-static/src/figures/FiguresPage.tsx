import type { Answered } from "../api";
import { showTransparency } from "../api/moderation";
import { Wordmark } from "../frame/Wordmark";
import { useLoad } from "../loading";
import { Loaded, Moment, PageTitle, Skeleton } from "../parts";
import { me } from "../session";
import { OpenFoot } from "../signin/OpenFoot";
import { t, tx } from "../words";
import { day, span } from "../words/moments";
import { CountTable } from "./CountTable";
import "./figures.css";

type Figures = Answered<typeof showTransparency>;
const HOUR = 3_600_000;

/** What moderation did within a year, counted when it is read; for everybody, with an account or without. */
export default function FiguresPage() {
  const figures = useLoad<Figures>("transparency", (signal) => showTransparency({}, undefined, { signal, quiet: true }));
  return (
    <>
      {me.value ? <Wordmark /> : <Wordmark plain />}
      <div class="stack year">
        <PageTitle title={t("figures.title")} />
        <Loaded of={figures} wait={<Skeleton lines={10} />}>{(known) => <Shown of={known} />}</Loaded>
        <p><a href="/notices/new">{t("outside.title")}</a></p>
      </div>
      <OpenFoot />
    </>
  );
}

function Shown({ of }: { of: Figures }) {
  return (
    <>
      <p class="muted">{tx("figures.since", { date: <Moment at={of.since} say={day} /> })}</p>
      <dl class="year-heads">
        <div><dt>{t("figures.flags")}</dt><dd>{t("figures.n", { n: of.flags })}</dd><dd class="hint">{t("figures.notices", { count: of.notices })}</dd></div>
        <div><dt>{t("figures.cases")}</dt><dd>{t("figures.n", { n: of.casesDecided })}</dd><dd class="hint">{t("figures.ofCases", { count: of.cases })}</dd></div>
        <div><dt>{t("figures.time")}</dt><dd>{of.hoursToDecide === null ? t("figures.never") : span(of.hoursToDecide * HOUR)}</dd><dd class="hint">{t("figures.middle")}</dd></div>
        <div><dt>{t("figures.appeals")}</dt><dd>{t("figures.n", { n: of.appeals })}</dd><dd class="hint">{t("figures.overturned", { count: of.appealsByOutcome["overturned"] ?? 0 })}</dd></div>
      </dl>
      <CountTable title={t("figures.byReason")} head={t("figures.reason")} counts={of.flagsByReason} called={(name) => `rights.reason.${name}`} />
      <CountTable title={t("figures.byAction")} head={t("figures.action")} counts={of.decisionsByAction} called={(name) => `figures.deed.${name}`} note={t("figures.automated", { count: of.automated })} />
      <CountTable title={t("figures.byOutcome")} head={t("figures.outcome")} counts={of.appealsByOutcome} called={(name) => `figures.answer.${name}`} />
    </>
  );
}
