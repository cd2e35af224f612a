import { useEffect, useId, useRef, useState } from "preact/hooks";
import { Button, explained, Icon } from "../parts";
import { go } from "../router";
import { t } from "../words";
import { type Choice, choicesOf } from "./choices";
import { QuickChoice } from "./QuickChoice";
import { forgetSearches, recentSearches, rememberSearch } from "./recent";
import { searchHref } from "./shapes";
import { tellOpened } from "./telling";
import { useInstant } from "./useInstant";
import "./search.css";

/** Search from anywhere: results while one types, chosen by arrows, opened by Enter. */
export default function QuickSearch({ onClose }: { onClose: () => void }) {
  const [typed, setTyped] = useState("");
  const [at, setAt] = useState(-1);
  const [recent, setRecent] = useState(recentSearches);
  const instant = useInstant(typed);
  const box = useLayer();
  const id = useId();
  const choices = choicesOf(typed, instant.items, recent);
  const open = (choice: Choice) => {
    if (choice.result) tellOpened(typed, choice.result);
    if (choice.result || choice.sort === "recent") rememberSearch(typed || choice.query);
    onClose();
    go(choice.href);
  };
  const type = (text: string) => {
    setTyped(text);
    setAt(-1);
  };
  const press = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    const to = moved(event.key, at, choices.length);
    if (to !== null) setAt(to);
    else if (event.key === "Enter") choices[at] ? open(choices[at]) : typed.trim() && open({ sort: "all", query: typed, href: searchHref(typed) });
    else return;
    event.preventDefault();
  };
  // Half a filter means nothing yet: that is no trouble.
  const trouble = typed.trim() && instant.problem?.type !== "search-query" ? instant.problem : undefined;
  const chosen = choices[at] ? `${id}-${at}` : undefined;
  return (
    <dialog ref={box} class="layer dialog quick" aria-label={t("search.title")} onCancel={(event) => { event.preventDefault(); onClose(); }}
      onClick={(event) => { if (event.target === box.current) onClose(); }}>
      <div class="quick-inside">
        <div class="quick-line">
          <Icon name="search" />
          <input class="quick-input" type="text" role="combobox" autocomplete="off" autocapitalize="none" spellcheck={false} enterkeyhint="search" maxLength={1_000}
            aria-label={t("search.what")} aria-expanded={choices.length > 0} aria-controls={`${id}-list`} aria-activedescendant={chosen} aria-autocomplete="list"
            placeholder={t("search.prompt")} value={typed} onInput={(event) => type(event.currentTarget.value)} onKeyDown={press} />
          <Button kind="quiet" icon="close" label={t("action.close")} onClick={onClose} />
        </div>
        <div class="quick-found" aria-busy={instant.busy}>
          {!typed.trim() && recent.length > 0 && (
            <div class="quick-head"><span class="label" id={`${id}-recent`}>{t("search.recent")}</span><Button small kind="quiet" onClick={() => { forgetSearches(); setRecent([]); box.current?.querySelector("input")?.focus(); }}>{t("search.forget")}</Button></div>
          )}
          <div role="listbox" id={`${id}-list`} aria-label={t(typed.trim() ? "search.results" : "search.recent")}>
            {choices.map((one, place) => <QuickChoice key={`${one.sort}.${one.href}`} id={`${id}-${place}`} of={one} chosen={place === at} onPoint={() => setAt(place)} onOpen={() => open(one)} />)}
          </div>
          {choices.length === 0 && <p class="quick-hint">{t("search.hint")}</p>}
          {instant.partial && instant.items.length === 0 && <p class="quick-hint">{t("search.gaveUp")}</p>}
          {trouble && <p class="quick-hint">{trouble.status === 503 ? t("search.away") : explained(trouble)}</p>}
        </div>
        <p class="visually-hidden" role="status">{typed.trim() && !instant.busy && !(instant.partial && instant.items.length === 0) ? t("search.instant", { count: instant.items.length }) : ""}</p>
      </div>
    </dialog>
  );
}

/** A layer over the page that keeps the focus, and gives it back. */
function useLayer() {
  const box = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const cameFrom = document.activeElement;
    box.current?.showModal();
    box.current?.querySelector("input")?.focus();
    return () => cameFrom instanceof HTMLElement && cameFrom.isConnected && cameFrom.focus();
  }, []);
  return box;
}

function moved(key: string, at: number, count: number): number | null {
  if (count === 0) return null;
  if (key === "ArrowDown") return at + 1 < count ? at + 1 : -1;
  if (key === "ArrowUp") return at >= 0 ? at - 1 : count - 1;
  return null;
}
