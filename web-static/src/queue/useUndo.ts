import { useRef, useState } from "preact/hooks";
import { problemOf } from "../api";
import { undoAnswer } from "../api/queue";
import { keep } from "../drafts";
import { dismiss, tell } from "../notices";
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
export function useUndo(onBack: (item: number) => void) {
  const [sent, setSent] = useState<Sent & { notice: number }>();
  const [turn, setTurn] = useState(0);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const take = async (last: Sent) => {
    clearTimeout(timer.current);
    setSent(undefined);
    try {
      await undoAnswer({ id: last.claim });
      keep(last.draft, last.body);
      setTurn((count) => count + 1);
      onBack(last.item);
      tell(t("queue.undone"));
    } catch (thrown) {
      tell(explained(problemOf(thrown)), { tone: "trouble" });
    }
  };
  const offer = (last: Sent) => {
    const act = { label: t("queue.undo", { n: SECONDS }), run: () => void take(last) };
    const notice = tell(t("queue.sent"), { act, stays: SECONDS * 1_000 });
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setSent(undefined), SECONDS * 1_000);
    setSent({ ...last, notice });
  };
  const now = () => {
    if (!sent) return;
    dismiss(sent.notice);
    void take(sent);
  };
  useShortcut("u", "queue.keyUndo", now, sent !== undefined);
  return { turn, offer };
}
