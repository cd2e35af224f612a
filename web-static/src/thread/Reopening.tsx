import { reopenQuestion } from "../api/queue";
import { Button, Failure } from "../parts";
import { useDeed } from "../loading";
import { announce } from "../toasts";
import { isMentor, isSilenced } from "../session";
import { t } from "../words";
import type { Thread } from "./shapes";
import type { ThreadDesk } from "./useThread";

/** Whether the question was closed without its own thread saying so: for silence, or as no question. */
export function isClosed(thread: Thread): boolean {
  return thread.kind === "question" && thread.turn === "done" && thread.state !== "solved" && !thread.locked;
}

/** A question that was closed for silence, or as no question, is open again with one tap. */
export function Reopening({ desk }: { desk: ThreadDesk }) {
  const thread = desk.thread.value!;
  const author = desk.mine.value?.author === true;
  const open = useDeed(async () => {
    const { body } = await reopenQuestion({ id: desk.id });
    desk.thread.set((known) => ({ ...known, turn: body.turn, promise: body.promise }));
    announce(t("thread.reopened"));
    desk.refresh();
  });
  if (!isClosed(thread) || isSilenced.value || !(author || isMentor.value)) return null;
  return (
    <div class="reopening">
      <p>{t(author ? "thread.closedYours" : "thread.closedTheirs")}</p>
      <Button small busy={open.busy} onClick={() => void open.run()}>{t("thread.reopen")}</Button>
      {open.problem && <Failure problem={open.problem} />}
    </div>
  );
}
