import { useState } from "preact/hooks";
import type { Hand } from "../composer/Composer";
import { Sign } from "../parts";
import { useShortcut } from "../shortcuts";
import { t } from "../words";
import { filled, type Names, type SavedReply } from "./replies";
import { RepliesDialog } from "./RepliesDialog";

const PAGES = "M7 4.5h10v15l-5-3.5-5 3.5z";

/** A tool of the composer: what one says often, one's own and everybody's. */
export function SavedReplies({ hand, names }: { hand: Hand; names: Names }) {
  const [open, setOpen] = useState(false);
  useShortcut("mod+;", "reply.open", () => setOpen(true));
  const use = (reply: SavedReply) => {
    setOpen(false);
    // The dialog gives the focus back first; the text then takes it.
    setTimeout(() => hand.insert(filled(reply.body, names)));
  };
  return (
    <>
      <button type="button" class="tool tool-worded" tabIndex={-1} title={t("reply.open")} onClick={() => setOpen(true)}><Sign drawing={PAGES} small />{t("reply.short")}</button>
      {open && <RepliesDialog text={hand.text} names={names} onUse={use} onClose={() => setOpen(false)} />}
    </>
  );
}
