import { effect, signal } from "@preact/signals";
import { language, type Language, LANGUAGES } from "./words";

export type Theme = "system" | "light" | "dark";

/** How this browser shows the site before the member is known. */
export const theme = signal<Theme>("system");
/** Whether single keys act; some readers' tools press keys of their own. */
export const shortcutsOn = signal(true);

const KEPT = "entraide.look";

/** What this browser showed last time, else what it prefers. */
export function recalledLanguage(): Language {
  const kept = recalled().language;
  return LANGUAGES.find((one) => one === kept) ?? (navigator.language.startsWith("fr") ? "fr" : "en");
}

export function dress(): void {
  const kept = recalled();
  if (kept.theme === "light" || kept.theme === "dark") theme.value = kept.theme;
  shortcutsOn.value = kept.shortcuts !== false;
  effect(() => {
    if (theme.value === "system") delete document.documentElement.dataset["theme"];
    else document.documentElement.dataset["theme"] = theme.value;
  });
}

/** From the first words on, the look is kept for the next visit. */
export function keepLook(): void {
  effect(() => {
    const look = JSON.stringify({ language: language.value, theme: theme.value, shortcuts: shortcutsOn.value });
    try {
      localStorage.setItem(KEPT, look);
    } catch {
      /* a browser that keeps nothing still shows everything */
    }
  });
}

function recalled(): { language?: unknown; theme?: unknown; shortcuts?: unknown } {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(KEPT) ?? "{}");
    return typeof found === "object" && found !== null ? found : {};
  } catch {
    return {};
  }
}
