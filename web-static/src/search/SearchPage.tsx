import { useEffect, useRef } from "preact/hooks";
import { useScreen, WORKBENCH } from "../composer/screen";
import { Page, PageTitle, Skeleton } from "../parts";
import { keptScroll, place, way } from "../router";
import { t } from "../words";
import { Before } from "./Before";
import { Chips } from "./Chips";
import { FacetLists, FacetSelects } from "./FacetLists";
import { facetsOf } from "./facets";
import { rememberSearch } from "./recent";
import { ResultList } from "./ResultList";
import { SearchBox } from "./SearchBox";
import { Trouble } from "./Trouble";
import { type Found, useResults } from "./useResults";
import "./search.css";

/** The page of all results; its address is what was asked, so that it can be kept, shared and gone back to. */
export default function SearchPage() {
  const query = place.value.query.get("q")?.trim() ?? "";
  const found = useResults(query);
  const wide = useScreen(WORKBENCH);
  const facets = facetsOf(query, found.shown?.facets ?? null);
  useEffect(() => {
    if (found.shown && !found.busy) rememberSearch(query);
  }, [query, found.busy]);
  useArrival(query);
  return (
    <Page {...(wide && query ? { context: found.shown || found.problem ? <FacetLists of={facets} /> : <Skeleton lines={6} /> } : {})}>
      <PageTitle title={query ? t("search.titleOf", { q: query }) : t("search.title")}>{t("search.title")}</PageTitle>
      <SearchBox key={query} query={query} />
      {query ? <Answer query={query} found={found}>{!wide && <FacetSelects of={facets} />}</Answer> : <Before />}
    </Page>
  );
}

function Answer({ query, found, children }: { query: string; found: Found; children: preact.ComponentChildren }) {
  if (found.problem) return <Trouble query={query} problem={found.problem} again={found.again} />;
  if (!found.shown) return <Skeleton lines={9} />;
  return (
    <div class={found.busy ? "answer answer-busy" : "answer"} aria-busy={found.busy}>
      <Chips of={found.shown.chips} />
      {children}
      <ResultList query={query} found={found} of={found.shown} />
    </div>
  );
}

/** Another query on the same page begins at its top, unless one comes back to it. */
function useArrival(query: string) {
  const before = useRef(query);
  useEffect(() => {
    if (before.current === query) return;
    before.current = query;
    scrollTo(0, way.value === "returned" ? keptScroll() : 0);
  }, [query]);
}
