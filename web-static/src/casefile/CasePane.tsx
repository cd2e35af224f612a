import { useState } from "preact/hooks";
import { showCase } from "../api/moderation";
import { DecisionDesk } from "../decision/DecisionDesk";
import { useLive } from "../live";
import { useLoad } from "../loading";
import { Ago, Button, Failure, Mark, MemberName, Skeleton } from "../parts";
import { me } from "../session";
import { useSettled } from "../settling";
import { useShortcut } from "../shortcuts";
import { t, tx } from "../words";
import { now } from "../words/moments";
import { CaseNotes } from "./CaseNotes";
import { CaseText } from "./CaseText";
import { Reports } from "./Reports";
import { Decided } from "./Decided";
import { MemberStory } from "./MemberStory";
import { type CaseCard, type CaseShown, heldBy, type Reason } from "../review/shapes";
import type { CaseClaims } from "../review/useCaseClaims";
import { useCaseLease } from "./useCaseLease";
import type { Cases } from "../review/useCases";

interface Props {
  id: number;
  cases: Cases;
  claims: CaseClaims;
  narrow?: boolean;
  onClose: () => void;
}

/** How the worst of the reasons looks beside its words. */
const WORSE: Partial<Record<Reason, string>> = { unsafe: "standing-braise", illegal: "standing-braise", harassment: "standing-miel" };

/** The case in hand: what it is about, who reported it and why, who wrote it, and what is to be decided. */
export function CasePane({ id, cases, claims, narrow, onClose }: Props) {
  const page = useLoad<CaseShown>(`case.${id}`, (signal) => showCase({ id }, undefined, { signal }));
  const [deciding, setDeciding] = useState(false);
  const [done, setDone] = useState<string>();
  const soon = useSettled(page.again);
  useLive((change) => change.topic.startsWith("moderation.") && change.kind === "case" && change.id === id && soon());
  const row = cases.rows.find((one) => one.item.id === id && !one.gone)?.item;
  const back = narrow && <Button kind="quiet" small icon="back" onClick={onClose}>{t("moderation.cases")}</Button>;
  if (!page.value) return <div class="item-pane">{back}{page.problem ? <Failure problem={page.problem} again={page.again} /> : <Skeleton title lines={8} />}</div>;
  const card = { ...page.value.card, claim: row?.claim ?? page.value.card.claim };
  const changed = () => {
    cases.update();
    page.again();
  };
  const decided = (says: string) => {
    setDeciding(false);
    setDone(says);
    changed();
  };
  return (
    <section class="item-pane case-pane" aria-label={t("case.inHand")}>
      {back}
      <CaseHead of={card} />
      <CaseText of={page.value} />
      <Reports of={page.value} />
      <MemberStory of={card} />
      <Decided of={page.value.decisions} />
      <CaseNotes id={id} notes={page.value.notes} onNoted={page.again} />
      {done && <p class="answered" role="status">{done}</p>}
      {deciding ? <DecisionDesk shown={page.value} onDecided={decided} onStale={changed} onClose={() => setDeciding(false)} /> : <CaseActs of={card} claims={claims} busy={claims.busy} onDecide={() => { setDone(undefined); setDeciding(true); }} onChanged={changed} />}
    </section>
  );
}

function CaseHead({ of }: { of: CaseCard }) {
  return (
    <header class="stack stack-tight">
      <h2 class="item-title case-title">{of.title || t("case.of", { kind: t(`case.kind.${of.target.kind}`), name: of.member.displayName })}</h2>
      <p class="facts">
        <span>{t(`case.kind.${of.target.kind}`)}</span>
        <span><MemberName of={of.member} /></span>
        <span>{tx("case.opened", { time: <Ago at={of.openedAt} /> })}</span>
      </p>
      <p class="facts item-why"><span class={of.closedAt ? undefined : WORSE[of.worst]}>{of.why}</span></p>
      {of.hidden && <p><Mark tone="miel" icon="hidden">{t("case.hiddenMeanwhile")}</Mark></p>}
    </header>
  );
}

interface ActsProps {
  of: CaseCard;
  claims: CaseClaims;
  busy: boolean;
  onDecide: () => void;
  onChanged: () => void;
}

/** What one may do with it: take it, decide, give it back. */
function CaseActs({ of, claims, busy, onDecide, onChanged }: ActsProps) {
  const held = heldBy(of, now.value);
  const mine = held?.by.id === me.value?.id;
  const own = of.member.id === me.value?.id;
  const open = of.closedAt === null && !own;
  useShortcut("c", "case.take", () => claims.take(of.id), open && !mine);
  useShortcut("d", "case.decide", onDecide, open && (mine || !held));
  useShortcut("g", "case.release", () => claims.release(of.id), open && mine);
  if (own) return <p class="muted">{t("problem.own-case")}</p>;
  if (!open) return null;
  return (
    <footer class="item-acts case-acts">
      {held && !mine && <p class="muted">{t("case.heldBy", { name: held.by.displayName })} · <Ago at={held.since} /></p>}
      {mine && held && <LeaseLine caseId={of.id} held={held} onLost={onChanged} />}
      {(mine || !held) && <Button kind="primary" onClick={onDecide}>{t("case.decide")}<kbd class="key-hint">d</kbd></Button>}
      {!mine && <Button busy={busy} onClick={() => claims.take(of.id)}>{t("case.take")}<kbd class="key-hint">c</kbd></Button>}
      {mine && <Button kind="quiet" onClick={() => claims.release(of.id)}>{t("case.release")}<kbd class="key-hint">g</kbd></Button>}
    </footer>
  );
}

function LeaseLine({ caseId, held, onLost }: { caseId: number; held: { fence: number; leaseUntil: string }; onLost: () => void }) {
  const lease = useCaseLease(caseId, held, onLost);
  const says = lease.stage === "ending" ? t("queue.ending", { count: lease.minutes }) : lease.stage === "quiet" ? t("case.heldByYou") : t("case.graced");
  return <p class={lease.stage === "quiet" ? "lease" : "lease lease-ending"}>{says}</p>;
}
