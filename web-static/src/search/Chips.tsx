import { Icon } from "../parts";
import { has, t } from "../words";
import { dayName } from "./days";
import { type Chip, searchHref } from "./shapes";

/** The parts of a query that narrow it, each to be taken out by one press; plain words stand in the box already. */
export function Chips({ of }: { of: readonly Chip[] }) {
  const shown = of.filter((one) => one.sort !== "word" || one.negated);
  if (shown.length === 0) return null;
  return (
    <ul class="row chips" aria-label={t("search.chips")}>
      {shown.map((one, at) => (
        <li key={`${at}.${one.sort}.${one.value}`}>
          <a class="chip chip-set" href={searchHref(one.without)} aria-label={t("search.remove", { what: said(one) })}>{said(one)}<Icon name="close" small /></a>
        </li>
      ))}
    </ul>
  );
}

function said(chip: Chip): string {
  const plain = plainly(chip);
  return chip.negated ? t("search.not", { what: plain }) : plain;
}

function plainly({ sort, value, label }: Chip): string {
  const name = value.toLowerCase();
  if (sort === "phrase" || sort === "word") return t("search.quoted", { text: value });
  const known = sort === "is" ? `search.is.${name}` : `kinds.${name}`;
  if ((sort === "is" || sort === "kind") && has(known)) return t(known);
  if (sort === "before" || sort === "after") return t(`search.chip.${sort}`, { day: dayName(value) });
  return t(`search.chip.${sort === "author" || sort === "tag" ? sort : "in"}`, { what: sort === "author" ? value.replace(/^@/, "") : label });
}
