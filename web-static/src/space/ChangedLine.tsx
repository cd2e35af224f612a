import { Button } from "../parts";
import { t } from "../words";

/** What changed since the list was fetched; it is shown when the reader asks, so that nothing moves under the pointer. */
export function ChangedLine({ count, onShow }: { count: number; onShow: () => void }) {
  return <div class="changed-line" role="status">{count > 0 && <Button small kind="quiet" onClick={onShow}>{t("list.changed", { count })}</Button>}</div>;
}
