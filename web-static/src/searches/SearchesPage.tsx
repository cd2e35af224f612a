import { useState } from "preact/hooks";
import { listQueries } from "../api/search";
import { usePages } from "../loading";
import { Ago, Button, Empty, Listed, Section, Tabs } from "../parts";
import { place } from "../router";
import { hrefOf, type SearchedWords, searchHref } from "../search/shapes";
import { StaffPage } from "../staff/StaffPage";
import { t, tx } from "../words";
import { SynonymsForm } from "./SynonymsForm";
import "./searches.css";

const KINDS = ["without-result", "opened", "answered"] as const;
type Which = (typeof KINDS)[number];

/** What the school looks for, never who: what is missing, what helps, and which words mean the same. */
export default function SearchesPage() {
  const [word, setWord] = useState<string>();
  const asked = place.value.query.get("which");
  const which = KINDS.find((one) => one === asked) ?? "without-result";
  return (
    <StaffPage part="search">
      <p class="muted searches-lead">{t("searches.lead")}</p>
      <div class="searches">
        <section class="stack stack-tight">
          <Tabs label={t("searches.which")} tabs={KINDS.map((one) => ({ href: one === "without-result" ? "/staff/search" : `/staff/search?which=${one}`, name: t(`searches.of.${one}`), current: one === which }))} />
          <Queries key={which} which={which} onSynonym={setWord} />
        </section>
        <Section title={t("searches.synonyms")}><SynonymsForm word={word} onTaken={() => setWord(undefined)} /></Section>
      </div>
    </StaffPage>
  );
}

function Queries({ which, onSynonym }: { which: Which; onSynonym: (word: string) => void }) {
  const queries = usePages<SearchedWords>(`queries.${which}`, (after, signal) => listQueries({ which, ...(after ? { after } : {}) }, undefined, { signal }));
  return (
    <Listed of={queries} empty={<Empty>{t(`searches.none.${which}`)}</Empty>}>
      {(items) => (
        <ul class="rows">
          {items.map((one) => <li key={one.words}><QueryRow of={one} {...(which === "without-result" ? { onSynonym } : {})} /></li>)}
        </ul>
      )}
    </Listed>
  );
}

function QueryRow({ of, onSynonym }: { of: SearchedWords; onSynonym?: (word: string) => void }) {
  return (
    <article class="query-row">
      <div>
        <p class="query-words"><a class="name" href={searchHref(of.words)}>{of.words}</a></p>
        {of.opened && <p>{tx("searches.led", { title: <a href={hrefOf(of.opened)}>{of.opened.title}</a> })}</p>}
        <p class="facts"><span>{t("searches.times", { count: of.times })}</span><span>{tx("searches.last", { time: <Ago at={of.lastAt} /> })}</span></p>
      </div>
      {onSynonym && <Button small onClick={() => onSynonym(of.words)} aria-label={t("searches.addFor", { words: of.words })}>{t("searches.add")}</Button>}
    </article>
  );
}
