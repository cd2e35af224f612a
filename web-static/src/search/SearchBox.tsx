import { useEffect, useRef, useState } from "preact/hooks";
import { Icon } from "../parts";
import { go } from "../router";
import { useShortcut } from "../shortcuts";
import { t } from "../words";
import { searchHref } from "./shapes";

/** Where the query stands, to be changed. */
export function SearchBox({ query }: { query: string }) {
  const [typed, setTyped] = useState(query);
  const box = useRef<HTMLInputElement>(null);
  useShortcut("/", "frame.search", () => box.current?.select());
  useEffect(() => {
    if (!query) box.current?.focus({ preventScroll: true });
  }, []);
  const submit = (event: Event) => {
    event.preventDefault();
    if (typed.trim() && typed.trim() !== query) go(searchHref(typed));
  };
  return (
    <form class="search-box" role="search" onSubmit={submit}>
      <Icon name="search" />
      <input ref={box} class="input" type="search" name="q" aria-label={t("search.what")} placeholder={t("search.prompt")} maxLength={1_000} autocomplete="off" autocapitalize="none" enterkeyhint="search"
        value={typed} onInput={(event) => setTyped(event.currentTarget.value)} />
      <button type="submit" class="button button-primary"><Icon name="search" small /><span>{t("search.act")}</span></button>
    </form>
  );
}
