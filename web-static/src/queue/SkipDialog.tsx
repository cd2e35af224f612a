import { skipItem } from "../api/queue";
import { Button, Dialog, Failure } from "../parts";
import { useDeed } from "../loading";
import { t } from "../words";
import { WHYS } from "./ItemStory";
import type { MoveProps } from "./moving";

/** One tap says why; the digits do as well. */
export function SkipDialog({ item, onMoved, onClose }: MoveProps) {
  const skip = useDeed(async (why: (typeof WHYS)[number]) => {
    await skipItem({ id: item.id }, { why });
    onMoved(t("skip.done"));
    onClose();
  });
  const press = (event: KeyboardEvent) => {
    const why = WHYS[Number(event.key) - 1];
    if (!why || event.metaKey || event.ctrlKey || event.altKey) return;
    event.preventDefault();
    void skip.run(why);
  };
  return (
    <Dialog title={t("skip.title")} onClose={onClose}>
      <div class="stack stack-tight" onKeyDown={press}>
        <p class="muted">{t("skip.says")}</p>
        <ul class="whys">
          {WHYS.map((why, at) => (
            <li key={why}><Button wide busy={skip.busy} onClick={() => void skip.run(why)}><kbd class="key-hint">{at + 1}</kbd>{t(`queue.why.${why}`)}</Button></li>
          ))}
        </ul>
        {skip.problem && <Failure problem={skip.problem} />}
      </div>
    </Dialog>
  );
}
