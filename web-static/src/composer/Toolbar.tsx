import type { ComponentChildren } from "preact";
import { useRef } from "preact/hooks";
import { Sign } from "../parts";
import { type Key, t } from "../words";
import type { MarkName } from "./marks";

const DRAWINGS: readonly { name: MarkName; drawing: string; says: Key }[] = [
  { name: "bold", drawing: "M8 5h5a3.3 3.3 0 0 1 0 6.8H8zM8 11.8h5.8a3.6 3.6 0 0 1 0 7.2H8zM8 5v14", says: "composer.bold" },
  { name: "italic", drawing: "M10 5h7M7 19h7M13.5 5l-3 14", says: "composer.italic" },
  { name: "code", drawing: "M9 8l-4 4 4 4M15 8l4 4-4 4", says: "composer.code" },
  { name: "block", drawing: "M4 5h16v14H4zM9 10l-2 2 2 2M13 14.5h4", says: "composer.block" },
  { name: "link", drawing: "M10 14a4 4 0 0 0 5.7 0l2.9-2.9a4 4 0 0 0-5.7-5.7l-1.2 1.2M14 10a4 4 0 0 0-5.7 0l-2.9 2.9a4 4 0 0 0 5.7 5.7l1.2-1.2", says: "composer.link" },
  { name: "list", drawing: "M9 7h11M9 12h11M9 17h11M4.5 7h.01M4.5 12h.01M4.5 17h.01", says: "composer.list" },
  { name: "quote", drawing: "M5 17h4.5v-5H6c0-2.3 1-3.9 3-4.6M14 17h4.5v-5H15c0-2.3 1-3.9 3-4.6", says: "composer.quote" },
];
const IMAGE = "M4 5.5h16v13H4zM4 15.5l4.5-4 4 3.5 3-2.5 4.5 4M15.5 8.8h.01";
const ACCEPTED = "image/*,application/pdf,text/*";

interface Props {
  onMark: (name: MarkName) => void;
  onFiles: (files: Iterable<File>) => void;
  /** More tools, at the end. */
  children?: ComponentChildren;
}

/** What can be done to the text, for those who do not know Markdown; arrows move along it. */
export function Toolbar({ onMark, onFiles, children }: Props) {
  const bar = useRef<HTMLDivElement>(null);
  const picker = useRef<HTMLInputElement>(null);
  const move = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const all = [...(bar.current?.querySelectorAll<HTMLElement>("button") ?? [])];
    if (!step) return;
    event.preventDefault();
    all[(all.indexOf(document.activeElement as HTMLElement) + step + all.length) % all.length]?.focus();
  };
  return (
    <div class="toolbar" role="toolbar" aria-label={t("composer.tools")} ref={bar} onKeyDown={move}>
      {DRAWINGS.map(({ name, drawing, says }, at) => (
        <button key={name} type="button" class="tool" tabIndex={at === 0 ? 0 : -1} aria-label={t(says)} title={t(says)} onPointerDown={stay} onClick={() => onMark(name)}><Sign drawing={drawing} small /></button>
      ))}
      <button type="button" class="tool" tabIndex={-1} aria-label={t("composer.image")} title={t("composer.image")} onClick={() => picker.current?.click()}><Sign drawing={IMAGE} small /></button>
      <input ref={picker} type="file" hidden multiple accept={ACCEPTED} aria-label={t("composer.image")}
        onChange={(event) => { onFiles([...(event.currentTarget.files ?? [])]); event.currentTarget.value = ""; }} />
      {children}
    </div>
  );
}

/** The text keeps its selection while a tool is pressed. */
function stay(event: PointerEvent) {
  event.preventDefault();
}
