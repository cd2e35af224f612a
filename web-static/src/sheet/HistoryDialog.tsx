import { listSheetVersions, showTimeline } from "../api/messaging";
import { useLoad, usePages } from "../loading";
import { Ago, Dialog, Empty, Listed, Loaded } from "../parts";
import { t } from "../words";
import type { Move, Step, Version } from "./shapes";
import { fieldName, isTold, stateName, valueInWords } from "./telling";

interface Props {
  id: number;
  version: number;
  steps: readonly Step[];
  onClose: () => void;
}

/** How the sheet came to be: the steps as they moved, and every version with what it changed. */
export function HistoryDialog({ id, version, steps, onClose }: Props) {
  const timeline = useLoad<{ moves: Move[] }>(`timeline.${id}.${version}`, (signal) => showTimeline({ id }, undefined, { signal }));
  const versions = usePages<Version>(`sheet.versions.${id}.${version}`, (after, signal) => listSheetVersions({ id, ...(after ? { after } : {}) }, undefined, { signal }));
  return (
    <Dialog title={t("sheet.history")} onClose={onClose} sheet>
      <div class="stack">
        <Loaded of={timeline}>{({ moves }) => <Timeline moves={moves} />}</Loaded>
        <h3>{t("sheet.versions")}</h3>
        <Listed of={versions} empty={<Empty>{t("sheet.noVersion")}</Empty>}>
          {(items) => <ol class="stack">{items.map((one) => <li key={one.version}><OneVersion of={one} steps={steps} /></li>)}</ol>}
        </Listed>
      </div>
    </Dialog>
  );
}

/** How much was done after each move, drawn; the moves stand below it in words. */
function Timeline({ moves }: { moves: readonly Move[] }) {
  if (moves.length === 0) return null;
  const begin = Date.parse(moves[0]!.at);
  const length = Math.max(1, Date.parse(moves.at(-1)!.at) - begin);
  const most = Math.max(1, ...moves.map((one) => one.total));
  const x = (one: Move) => 4 + (292 * (Date.parse(one.at) - begin)) / length;
  const y = (done: number) => 56 - (48 * done) / most;
  const path = moves.map((one, at) => `${at === 0 ? "M" : "H"}${x(one).toFixed(1)}${at === 0 ? ` ${y(one.done)}` : `V${y(one.done)}`}`).join("");
  return (
    <>
      <svg class="timeline" viewBox="0 0 300 60" aria-hidden="true" focusable="false"><path class="timeline-ground" d="M4 56H296" /><path class="timeline-done" d={path} /></svg>
      <ol class="moves">
        {moves.toReversed().map((one) => <li key={`${one.version}.${one.step}.${one.to}`}><span>{one.from === null ? t("sheet.stepAdded", { title: one.title }) : t("sheet.stepMoved", { title: one.title, state: stateName(one.to) })}</span> <span class="hint"><Ago at={one.at} /></span></li>)}
      </ol>
    </>
  );
}

function OneVersion({ of, steps }: { of: Version; steps: readonly Step[] }) {
  return (
    <>
      <p class="facts"><strong>{of.by.displayName}</strong><Ago at={of.at} /></p>
      <ul>
        {of.changes.filter(isTold).map((one) => (
          <li key={`${one.item}.${one.field}`} class="diff">
            <span class="hint">{fieldName(one.item, one.field, steps)}</span>{" "}
            {one.before !== null && one.before !== undefined && <del>{valueInWords(one.field, one.before)}</del>} <ins>{valueInWords(one.field, one.after)}</ins>
          </li>
        ))}
      </ul>
    </>
  );
}
