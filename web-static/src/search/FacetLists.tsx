import { Select } from "../parts";
import { go } from "../router";
import { t } from "../words";
import type { Division } from "./facets";
import { searchHref } from "./shapes";

const AT_FIRST = 5;

/** How the results divide, beside them on a wide screen: each part narrows the query, and the chosen one widens it again. */
export function FacetLists({ of }: { of: readonly Division[] }) {
  if (of.length === 0) return null;
  return (
    <nav class="stack facets" aria-label={t("search.narrow")}>
      {of.map((one) => (
        <section key={one.name}>
          <h2 class="label">{t(`search.facet.${one.name}`)}</h2>
          <ul>{one.values.slice(0, AT_FIRST).map((value) => <FacetLine key={value.value} of={value} in={one} />)}</ul>
          {one.values.length > AT_FIRST && (
            <details>
              <summary>{t("search.moreOf", { count: one.values.length - AT_FIRST })}</summary>
              <ul>{one.values.slice(AT_FIRST).map((value) => <FacetLine key={value.value} of={value} in={one} />)}</ul>
            </details>
          )}
        </section>
      ))}
    </nav>
  );
}

function FacetLine({ of, in: division }: { of: Division["values"][number]; in: Division }) {
  const chosen = division.chosen === of.value.toLowerCase();
  return (
    <li>
      <a class="facet" href={searchHref(chosen ? division.all : of.query)} aria-current={chosen ? "true" : undefined}>
        <span>{of.label}</span>
        <span class="facet-count">{of.count}</span>
      </a>
    </li>
  );
}

/** The same as lists to choose from, above the results on a narrow screen. */
export function FacetSelects({ of }: { of: readonly Division[] }) {
  if (of.length === 0) return null;
  return (
    <details class="narrow-facets">
      <summary>{t("search.narrow")}</summary>
      <div class="narrow-grid">
        {of.map((one) => <FacetSelect key={one.name} of={one} />)}
      </div>
    </details>
  );
}

function FacetSelect({ of }: { of: Division }) {
  const chosen = of.values.find((one) => one.value.toLowerCase() === of.chosen)?.value ?? "";
  const options = [{ value: "", label: t("search.any") }, ...of.values.map((one) => ({ value: one.value, label: t("search.counted", { what: one.label, n: one.count }) }))];
  return <Select label={t(`search.facet.${of.name}`)} value={chosen} options={options} onValue={(value) => go(searchHref(of.values.find((one) => one.value === value)?.query ?? of.all))} />;
}
