import { useEffect, useRef } from "preact/hooks";
import { Button, ButtonLink, Empty, Failure } from "../parts";
import { t, tx } from "../words";
import { hasFilters, wordsOf } from "./queryText";
import { ResultRow } from "./ResultRow";
import { type Results, searchHref } from "./shapes";
import type { Found } from "./useResults";

/** What was found: how much, what else may have been meant, and the results themselves. */
export function ResultList({ query, found, of }: { query: string; found: Found; of: Results }) {
  const count = useRef<HTMLParagraphElement>(null);
  // Whoever took a filter out by keyboard goes on from here: what they pressed is gone.
  useEffect(() => {
    if (document.activeElement === document.body) count.current?.focus({ preventScroll: true });
  }, [of]);
  return (
    <>
      <p ref={count} class={of.items.length === 0 ? "visually-hidden" : "muted result-count"} role="status" tabIndex={-1}>{of.partial && of.items.length === 0 ? "" : t(of.more ? "search.countMore" : "search.count", { count: of.total })}</p>
      {of.didYouMean && of.total > 0 && <p class="meant">{tx("search.meant", { q: <a href={searchHref(of.didYouMean)}>{of.didYouMean}</a> })}</p>}
      {of.partial && <GaveUp found={found} some={of.items.length > 0} />}
      {of.items.length === 0 ? !of.partial && <Nothing query={query} meant={of.didYouMean} /> : (
        <ol class="rows results">{of.items.map((one) => <li key={`${one.kind}.${one.id}`}><ResultRow of={one} query={query} /></li>)}</ol>
      )}
      {of.next && <div class="more"><Button busy={found.loadingMore} onClick={found.more}>{t("action.more")}</Button></div>}
      {found.moreProblem && <Failure problem={found.moreProblem} again={found.more} />}
    </>
  );
}

/** It took too long: what is shown may not be the best, and nothing does not mean that there is nothing. */
function GaveUp({ found, some }: { found: Found; some: boolean }) {
  return (
    <div class="failure failure-mild" role="status">
      <p>{t(some ? "search.gaveUpWithSome" : "search.gaveUp")}</p>
      <Button small busy={found.busy} onClick={found.again}>{t("action.again")}</Button>
    </div>
  );
}

/** Nothing fits: fewer filters, or the question itself. */
function Nothing({ query, meant }: { query: string; meant: string | null }) {
  const words = wordsOf(query);
  const narrowed = hasFilters(query);
  const ask = <ButtonLink kind={narrowed ? "plain" : "primary"} icon="ask" href={words ? `/ask?title=${encodeURIComponent(words.slice(0, 200))}` : "/ask"}>{t("search.askIt")}</ButtonLink>;
  return (
    <Empty act={<div class="row">{narrowed && words && <ButtonLink kind="primary" href={searchHref(words)}>{t("search.withoutFilters")}</ButtonLink>}{ask}</div>}>
      {t(narrowed ? "search.nothingThere" : "search.nothing", { q: words || query })} {meant && tx("search.tryMeant", { q: <a href={searchHref(meant)}>{meant}</a> })}
    </Empty>
  );
}
