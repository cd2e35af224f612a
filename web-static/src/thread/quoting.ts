import type { Post } from "./shapes";

/** What to quote of a post: what is selected in it, else all of it, as Markdown. */
export function quoteOf(post: Post): string {
  return quoted(selectedIn(document.getElementById(`post-${post.id}`)) || (post.body ?? ""));
}

/** A text with every line marked as another's, and room for an answer under it. */
export function quoted(text: string): string {
  const lines = text.trim().replace(/\r/g, "").replace(/\n{3,}/g, "\n\n").split("\n");
  return `${lines.map((line) => `> ${line}`.trimEnd()).join("\n")}\n\n`;
}

function selectedIn(box: HTMLElement | null): string {
  const selection = getSelection();
  const prose = box?.querySelector(".prose");
  if (!selection || selection.isCollapsed || !prose || !selection.anchorNode || !selection.focusNode) return "";
  return prose.contains(selection.anchorNode) && prose.contains(selection.focusNode) ? selection.toString() : "";
}
