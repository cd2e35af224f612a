import { useState } from "preact/hooks";
import { Button, Icon } from "../parts";
import { type Key, t } from "../words";
import { forgetSearches, recentSearches } from "./recent";
import { searchHref } from "./shapes";

const EXAMPLES: readonly { query: string; says: Key }[] = [
  { query: "is:unanswered", says: "search.example.unanswered" },
  { query: "is:mine", says: "search.example.mine" },
  { query: "kind:win", says: "search.example.win" },
];

const SIGNS: readonly { written: Key; says: Key }[] = [
  { written: "search.sign.phrase", says: "search.sign.phraseSays" },
  { written: "search.sign.not", says: "search.sign.notSays" },
  { written: "search.sign.author", says: "search.sign.authorSays" },
  { written: "search.sign.space", says: "search.sign.spaceSays" },
];

/** Before anything is looked for: what was looked for last, and how to look more closely. */
export function Before() {
  const [recent, setRecent] = useState(recentSearches);
  const clear = () => {
    forgetSearches();
    setRecent([]);
  };
  return (
    <>
      {recent.length > 0 && (
        <section class="section">
          <header class="section-head"><h2>{t("search.recent")}</h2><Button small kind="quiet" onClick={clear}>{t("search.forget")}</Button></header>
          <ul class="rows">{recent.map((one) => <li key={one}><a class="recent-row" href={searchHref(one)}><Icon name="clock" small />{one}</a></li>)}</ul>
        </section>
      )}
      <section class="section">
        <h2>{t("search.closer")}</h2>
        <ul class="row">{EXAMPLES.map((one) => <li key={one.query}><a class="chip" href={searchHref(one.query)}>{t(one.says)}</a></li>)}</ul>
        <dl class="signs">
          {SIGNS.map((one) => <div key={one.written}><dt><code>{t(one.written)}</code></dt><dd>{t(one.says)}</dd></div>)}
        </dl>
      </section>
    </>
  );
}
