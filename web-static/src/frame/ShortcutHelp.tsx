import { signal } from "@preact/signals";
import { Dialog } from "../parts";
import { shortcuts, written } from "../shortcuts";
import { t } from "../words";

export const helpShown = signal(false);

/** The keys that act on this page. */
export function ShortcutHelp() {
  if (!helpShown.value) return null;
  return (
    <Dialog title={t("shortcut.title")} onClose={() => (helpShown.value = false)}>
      <dl class="keys">
        {shortcuts.value.map((one) => (
          <div key={one.keys}>
            <dt>{written(one.keys).map((key) => <kbd key={key}>{key}</kbd>)}</dt>
            <dd>{t(one.says)}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
