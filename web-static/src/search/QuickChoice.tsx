import { useEffect, useRef } from "preact/hooks";
import { Icon } from "../parts";
import { t } from "../words";
import { unparted } from "../words/typography";
import type { Choice } from "./choices";
import { Marked } from "./Marked";
import { Standing } from "./Standing";

interface Props {
  id: string;
  of: Choice;
  chosen: boolean;
  onPoint: () => void;
  onOpen: () => void;
}

/** One line of what is offered while one types. */
export function QuickChoice({ id, of, chosen, onPoint, onOpen }: Props) {
  const line = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    if (chosen) line.current?.scrollIntoView({ block: "nearest" });
  }, [chosen]);
  const click = (event: MouseEvent) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    onOpen();
  };
  return (
    <a ref={line} id={id} class="quick-choice" role="option" aria-selected={chosen} tabIndex={-1} href={of.href} onPointerMove={onPoint} onClick={click}>
      {of.result ? <Found of={of.result} /> : <><Icon name={of.sort === "recent" ? "clock" : "search"} small /><span class="quick-words">{of.sort === "recent" ? of.query : t("search.all", { q: of.query })}</span></>}
    </a>
  );
}

function Found({ of }: { of: NonNullable<Choice["result"]> }) {
  return (
    <>
      <Icon name={of.kind === "post" ? "reply" : of.threadKind === "question" ? "ask" : "messages"} small />
      <span class="quick-result">
        <span class="quick-title"><Marked html={unparted(of.titleHtml)} /></span>
        <span class="facts">
          <Standing of={of} />
          {of.space && <span>{of.space.name}</span>}
          {of.kind === "post" && <span>{of.author ? t("search.answerBy", { name: of.author.displayName }) : t("search.answer")}</span>}
        </span>
      </span>
    </>
  );
}
