import { useState } from "preact/hooks";
import { Button, Icon, Menu, MenuItem, MenuLine } from "../parts";
import { useShortcut } from "../shortcuts";
import { t } from "../words";
import { HandOverDialog } from "./HandOverDialog";
import { DismissDialog, EscalateDialog } from "./NoteDialogs";
import type { QueueItem } from "./rows";
import { SkipDialog } from "./SkipDialog";
import { SnoozeDialog } from "./SnoozeDialog";

interface Props {
  item: QueueItem;
  onMoved: (says: string) => void;
  onRelease: () => void;
}

const DIALOGS = { handOver: HandOverDialog, later: SnoozeDialog, skip: SkipDialog, escalate: EscalateDialog, dismiss: DismissDialog } as const;

/** What one may do with a question in hand besides answering it; each has its key. */
export function ItemActs({ item, onMoved, onRelease }: Props) {
  const [open, setOpen] = useState<keyof typeof DIALOGS | null>(null);
  useShortcut("h", "queue.handOver", () => setOpen("handOver"));
  useShortcut("z", "queue.later", () => setOpen("later"));
  useShortcut("s", "queue.skip", () => setOpen("skip"));
  useShortcut("x", "queue.escalate", () => setOpen("escalate"));
  useShortcut("g", "queue.release", onRelease);
  useShortcut("Escape", "queue.release", (event) => !isField(event.target) && onRelease());
  const Dialog = open && DIALOGS[open];
  return (
    <div class="hand-acts">
      <Button small kind="quiet" onClick={() => setOpen("handOver")}>{t("queue.handOver")}<kbd class="key-hint">h</kbd></Button>
      <Button small kind="quiet" onClick={() => setOpen("later")}>{t("queue.later")}<kbd class="key-hint">z</kbd></Button>
      <Button small kind="quiet" onClick={() => setOpen("skip")}>{t("queue.skip")}<kbd class="key-hint">s</kbd></Button>
      <Button small kind="quiet" onClick={onRelease}>{t("queue.release")}<kbd class="key-hint">g</kbd></Button>
      <Menu face={<Icon name="more" small />} label={t("thread.moreActs")} towards="up" class="button button-quiet button-small button-bare">
        <MenuItem onChoose={() => setOpen("escalate")}>{t("queue.escalate")}<kbd class="key-hint">x</kbd></MenuItem>
        <MenuLine />
        <MenuItem onChoose={() => setOpen("dismiss")}>{t("queue.dismiss")}</MenuItem>
      </Menu>
      {Dialog && <Dialog item={item} onMoved={onMoved} onClose={() => setOpen(null)} />}
    </div>
  );
}

/** For what one answered oneself: to come back to it at a date. */
export function LaterAct({ item, onMoved }: Omit<Props, "onRelease">) {
  const [open, setOpen] = useState(false);
  useShortcut("z", "queue.comeBack", () => setOpen(true));
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t("queue.comeBack")}<kbd class="key-hint">z</kbd></Button>
      {open && <SnoozeDialog item={item} onMoved={onMoved} onClose={() => setOpen(false)} />}
    </>
  );
}

/** Escape in a field closes what the field opened; it gives nothing back. */
function isField(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("input, textarea, select") !== null;
}
