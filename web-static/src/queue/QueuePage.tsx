import { WORKBENCH, useScreen } from "../composer/screen";
import { Empty, Page, PageTitle } from "../parts";
import { place, query } from "../router";
import { isMentor, isModerator, isStaff } from "../session";
import { useShortcut } from "../shortcuts";
import { t } from "../words";
import { filtersOf } from "./filters";
import { ItemPane } from "./ItemPane";
import { Lanes } from "./Lanes";
import { QueueList } from "./QueueList";
import { beside } from "./rows";
import { useClaims } from "./useClaims";
import { useQueue } from "./useQueue";
import { useUndo } from "./useUndo";
import "./queue.css";

/** The mentor's workbench: what waits on one side, the one in hand on the other. */
export default function QueuePage() {
  if (!isMentor.value && !isStaff.value && !isModerator.value) return <Page><PageTitle title={t("place.queue")} /><Empty act={<a href="/help">{t("place.help")}</a>}>{t("queue.forMentors")}</Empty></Page>;
  return <Workbench />;
}

function Workbench() {
  const asked = place.value.query;
  const filters = filtersOf(asked);
  const queue = useQueue(filters);
  const wide = useScreen(WORKBENCH);
  const chosenId = Number(asked.get("item")) || null;
  const choose = (item: number | null) => query({ item: item === null ? null : String(item) });
  const claims = useClaims(queue, filters, choose);
  const undo = useUndo(chosenId, (item) => {
    choose(item);
    queue.update();
  });
  const step = (by: 1 | -1) => {
    const next = beside(queue.rows, chosenId, by);
    choose(next);
    if (next !== null) document.getElementById(`item-${next}`)?.scrollIntoView({ block: "nearest" });
  };
  useShortcut("n", "queue.next", claims.next, isMentor.value);
  useShortcut("j", "queue.keyDown", () => step(1));
  useShortcut("k", "queue.keyUp", () => step(-1));
  const pane = chosenId !== null && <ItemPane key={`${chosenId}.${undo.turn}`} id={chosenId} queue={queue} claims={claims} undo={undo} onClose={() => choose(null)} {...(wide ? {} : { narrow: true })} />;
  return (
    <Page wide>
      <div class="workbench">
        {(wide || !pane) && <Lanes queue={queue} filters={filters} claims={claims} />}
        <div class={wide ? "bench bench-wide" : "bench"}>
          {(wide || !pane) && <QueueList queue={queue} chosen={chosenId} onChoose={choose} filtered={Object.keys(filters).length > 0} />}
          {pane || (wide && <p class="bench-idle">{t(isMentor.value ? "queue.choose" : "queue.look")}</p>)}
        </div>
      </div>
    </Page>
  );
}
