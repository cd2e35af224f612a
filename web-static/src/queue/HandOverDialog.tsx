import { useRef, useState } from "preact/hooks";
import { handOverItem } from "../api/queue";
import { Button, Dialog, Failure, mistakeAt, type Person, TextArea } from "../parts";
import { useDeed } from "../loading";
import { me } from "../session";
import { t } from "../words";
import { MemberPicker } from "../member/MemberPicker";
import { ownLength, prompted, SHORTEST_NOTE } from "./noting";
import type { MoveProps } from "./moving";

const PROMPTS = ["asked", "tried", "promised", "next"] as const;

/** To a colleague or back to everybody, never without what one knows. */
export function HandOverDialog({ item, onMoved, onClose }: MoveProps) {
  const [to, setTo] = useState<Person | null>(null);
  const [note, setNote] = useState("");
  const form = useRef<HTMLFormElement>(null);
  const prompts = PROMPTS.map((one) => t(`handOver.prompt.${one}`));
  const missing = SHORTEST_NOTE - ownLength(note, prompts);
  const send = useDeed(async () => {
    await handOverItem({ id: item.id }, { ...(to ? { to: to.handle } : {}), note: note.trim() });
    onMoved(to ? t("handOver.done", { name: to.displayName }) : t("handOver.doneAll"));
    onClose();
  });
  const add = (prompt: string) => {
    setNote(prompted(note, prompt));
    requestAnimationFrame(() => {
      const area = form.current?.querySelector("textarea");
      area?.focus();
      area?.setSelectionRange(area.value.length, area.value.length);
    });
  };
  const submit = (event: Event) => {
    event.preventDefault();
    if (missing <= 0) void send.run();
  };
  return (
    <Dialog title={t("queue.handOver")} onClose={onClose} foot={<Button kind="primary" type="submit" form="hand-over" busy={send.busy} disabled={missing > 0}>{to ? t("handOver.act", { name: to.displayName }) : t("handOver.actAll")}</Button>}>
      <form ref={form} id="hand-over" class="form" onSubmit={submit}>
        <MemberPicker label={t("handOver.to")} hint={t("handOver.toHint")} error={mistakeAt(send.problem, "/to")} value={to} onValue={setTo} except={[item.asker.id, me.value?.id ?? 0]} />
        <div class="stack stack-tight">
          <TextArea label={t("handOver.note")} rows={6} maxLength={2000} value={note} onValue={setNote} hint={missing > 0 ? t("handOver.missing", { count: missing }) : t("handOver.enough")} />
          <div class="row prompts" role="group" aria-label={t("handOver.prompts")}>
            {prompts.map((one) => <Button key={one} small onClick={() => add(one)}>{one.replace(/[\s\u202F\u00A0]*:$/, "")}</Button>)}
          </div>
        </div>
        {send.problem && !mistakeAt(send.problem, "/to") && <Failure problem={send.problem} />}
      </form>
    </Dialog>
  );
}
