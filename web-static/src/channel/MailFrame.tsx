import { useMemo } from "preact/hooks";

const STYLES = /<style>([\s\S]*?)<\/style>/g;

/**
 * A mail as its reader will see it, in a frame without scripts. The page lets no text be style; so what the mail has of it is
 * laid aside and put on once the frame stands.
 */
export function MailFrame({ title, html }: { title: string; html: string }) {
  const { bare, sheet } = useMemo(() => apart(html), [html]);
  return (
    <figure class="mail-frame">
      <figcaption><strong>{title}</strong></figcaption>
      <iframe title={title} sandbox="allow-same-origin" srcDoc={bare} onLoad={(event) => dress(event.currentTarget, sheet)} />
    </figure>
  );
}

/** Words of people stand in it with their quotation marks spelled out, so that none of them is taken for an attribute. */
function apart(html: string) {
  const sheet = [...html.matchAll(STYLES)].map((found) => found[1]).join("\n");
  return { bare: html.replace(STYLES, "").replaceAll(' style="', ' data-style="').replaceAll("<a ", '<a inert="" '), sheet };
}

function dress(frame: HTMLIFrameElement, sheet: string) {
  const page = frame.contentDocument;
  const Sheet = frame.contentWindow && (frame.contentWindow as Window & typeof globalThis).CSSStyleSheet;
  if (!page || !Sheet) return;
  const styles = new Sheet();
  styles.replaceSync(sheet);
  page.adoptedStyleSheets = [styles];
  for (const one of page.querySelectorAll<HTMLElement>("[data-style]")) one.style.cssText = one.dataset["style"] ?? "";
}
