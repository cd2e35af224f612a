import { effect, signal } from "@preact/signals";

/** The name of the page that is shown. */
export const titled = signal("");
/** How much of what one was told is unread; undefined while we do not know. */
export const unread = signal<number | undefined>(undefined);

/** The window says it where one looks at another, and the program's own sign where it is installed. */
effect(() => {
  if (titled.value) document.title = `${unread.value ? `(${unread.value}) ` : ""}${titled.value} · Entraide`;
});

effect(() => {
  if (unread.value !== undefined) void navigator.setAppBadge?.(unread.value).catch(() => undefined);
});
