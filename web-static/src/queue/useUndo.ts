import { useEffect, useRef, useState } from "preact/hooks";
import { problemOf } from "../api";
import { undoAnswer } from "../api/queue";
import { keep } from "../drafts";
import { announce, dismiss, tell } from "../toasts";
import { explained } from "../parts";
import { useShortcut } from "../shortcuts";
import { t } from "../words";

const SECONDS = 10;

/** An answer that was just sent: what it takes to have it back. */
interface Sent {
  claim: number;
  item: number;
  draft: string;
  body: string;
}

export type Undo = ReturnType<typeof useUndo>;

/** For ten seconds an answer can be taken back, also from beside another question; `turn` counts those taken back. */
export function useUndo(shown: number | null, onBack: (item: number) => void) {
  const [sent, setSent] = useState<Sent>();
  const [turn, setTurn] = useState(0);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const offer = (last: Sent) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setSent(undefined), SECONDS * 1_000);
    setSent(last);
  };
  const now = async () => {
    if (!sent) return;
    clearTimeout(timer.current);
    setSent(undefined);
    try {
      await undoAnswer({ id: sent.claim });
      keep(sent.draft, sent.body);
      setTurn((count) => count + 1);
      onBack(sent.item);
      announce(t("queue.undone"));
    } catch (thrown) {
      tell(explained(problemOf(thrown)), { tone: "trouble" });
    }
  };
  const run = () => void now();
  useShortcut("u", "queue.keyUndo", run, sent !== undefined);
  useNoticeElsewhere(sent, shown, run);
  return { sent, turn, offer, run };
}

/** Beside the question itself its own line says so; from beside another one a notice does. */
function useNoticeElsewhere(sent: Sent | undefined, shown: number | null, run: () => void) {
  const latest = useRef(run);
  latest.current = run;
  const elsewhere = sent !== undefined && sent.item !== shown;
  useEffect(() => {
    if (!elsewhere) return;
    const notice = tell(t("queue.sent"), { act: { label: undoLabel(), run: () => latest.current() }, stays: SECONDS * 1_000 });
    return () => dismiss(notice);
  }, [elsewhere]);
}

export function undoLabel(): string {
  return t("queue.undo", { n: SECONDS });
}
