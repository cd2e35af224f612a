import { signal } from "@preact/signals";
import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import { tell } from "../toasts";
import { Icon } from "../parts";
import { useShortcut } from "../shortcuts";
import { t, worded } from "../words";

const shown = signal(false);
let fetched: ComponentType<{ onClose: () => void }> | undefined;
const fetchSearch = () => worded("search", import("../search/QuickSearch")).then((module) => (fetched = module.default));

function ahead(): void {
  void fetchSearch().catch(() => undefined);
}

/** Where search begins, on every page; its program comes when it is first wanted. */
export function SearchButton({ small }: { small?: boolean }) {
  const open = () => (shown.value = true);
  if (small) return <button type="button" class="button button-quiet button-bare" aria-label={t("frame.search")} title={t("frame.search")} onClick={open} onPointerEnter={ahead}><Icon name="search" /></button>;
  return (
    <button type="button" class="rail-search" aria-keyshortcuts="/" onClick={open} onPointerEnter={ahead}>
      <Icon name="search" small />
      <span>{t("frame.search")}</span>
      <kbd aria-hidden="true">/</kbd>
    </button>
  );
}

/** The layer in which one searches from anywhere. */
export function Search() {
  const [Quick, setQuick] = useState(() => fetched);
  useShortcut("/", "frame.search", () => (shown.value = true));
  const wanted = shown.value;
  useEffect(() => {
    if (!wanted || Quick) return;
    fetchSearch().then((found) => setQuick(() => found), () => {
      shown.value = false;
      tell(t("problem.unreachable"), { tone: "trouble" });
    });
  }, [wanted]);
  return wanted && Quick ? <Quick onClose={() => (shown.value = false)} /> : null;
}
