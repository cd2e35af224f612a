import { useEffect, useRef } from "preact/hooks";
import { announce } from "../toasts";
import { t } from "../words";

/** Text that the server rendered and cleaned; code can be copied, links out of the site open beside it. */
export function Prose({ html, small }: { html: string; small?: boolean }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!box.current) return;
    box.current.querySelectorAll("pre").forEach(addCopy);
    box.current.querySelectorAll<HTMLAnchorElement>("a[href]").forEach(openBeside);
    box.current.querySelectorAll("table").forEach(letScroll);
  }, [html]);
  return <div ref={box} class={small ? "prose prose-small" : "prose"} dangerouslySetInnerHTML={{ __html: html }} />;
}

function addCopy(code: HTMLPreElement) {
  const frame = document.createElement("div");
  frame.className = "code";
  code.replaceWith(frame);
  const button = document.createElement("button");
  button.type = "button";
  button.className = "code-copy";
  button.textContent = t("prose.copy");
  button.addEventListener("click", () => void copy(code, button));
  code.tabIndex = 0;
  frame.append(code, button);
}

async function copy(code: HTMLElement, button: HTMLElement) {
  try {
    await navigator.clipboard.writeText(code.textContent ?? "");
    button.textContent = t("prose.copied");
    announce(t("prose.copied"));
    setTimeout(() => (button.textContent = t("prose.copy")), 2_000);
  } catch {
    getSelection()?.selectAllChildren(code);
  }
}

function openBeside(link: HTMLAnchorElement) {
  if (link.origin === location.origin) return;
  link.target = "_blank";
  link.relList.add("noopener", "nofollow");
}

function letScroll(table: HTMLTableElement) {
  const frame = document.createElement("div");
  frame.className = "table-scroll";
  frame.tabIndex = 0;
  table.replaceWith(frame);
  frame.append(table);
}
