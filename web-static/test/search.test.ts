import { beforeEach, describe, expect, test } from "vitest";
import { writer } from "../src/drafts";
import { choicesOf } from "../src/search/choices";
import { dayName, monthAfter } from "../src/search/days";
import { facetsOf } from "../src/search/facets";
import { corrected, filterOf, hasFilters, partsOf, withFilters, wordsOf } from "../src/search/queryText";
import { forgetSearches, recentSearches, rememberSearch } from "../src/search/recent";
import { hrefOf, type Result, searchHref } from "../src/search/shapes";
import { groupsOf, lonely, withWord, writtenGroups } from "../src/searches/synonymText";
import { language } from "../src/words";

const told = (query: string) => partsOf(query).map((part) => `${part.negated ? "-" : ""}${part.sort}=${part.value}`);

describe("a query is taken apart as the server does", () => {
  test.each([
    ["relancer un devis", ["word=relancer", "word=un", "word=devis"]],
    ['"page blanche" css', ["phrase=page blanche", "word=css"]],
    ["« page blanche »", ["phrase=page blanche"]],
    ["in:marketing is:solved", ["in=marketing", "is=solved"]],
    ['tag:"deux mots" x', ["tag=deux mots", "word=x"]],
    ["@mina -facture -in:marketing", ["author=mina", "-word=facture", "-in=marketing"]],
    ["author:@lea", ["author=lea"]],
    ["a:b in: 12:30 - https://x.test", ["word=a:b", "word=in:", "word=12:30", "word=-", "word=https://x.test"]],
    ['"sans fin', ["phrase=sans fin"]],
    ["", []],
  ])("%s", (query, parts) => expect(told(query)).toEqual(parts));
});

describe("filters change the text of the query", () => {
  test("one is added at its end", () => expect(withFilters("devis", { in: "marketing" })).toBe("devis in:marketing"));
  test("it takes the place of the one before", () => expect(withFilters("in:vente devis", { in: "marketing" })).toBe("devis in:marketing"));
  test("what is not to be shown stays", () => expect(withFilters("-in:vente devis", { in: "marketing" })).toBe("-in:vente devis in:marketing"));
  test("several go at once", () => expect(withFilters("devis after:2025-01 before:2025-02", { after: "2026-03", before: "2026-04" })).toBe("devis after:2026-03 before:2026-04"));
  test("and can be taken out", () => expect(withFilters("devis is:solved prix", { is: null })).toBe("devis prix"));
  test("authors go by their handle, and several words in quotes", () => expect(withFilters("x", { author: "lea", tag: "deux mots" })).toBe('x @lea tag:"deux mots"'));
  test("what one is set to is known", () => expect([filterOf("x IN:Vente", "in"), filterOf("x -in:vente", "in"), filterOf("@lea", "author")]).toEqual(["Vente", null, "lea"]));
  test("the words alone remain", () => expect(wordsOf('relancer "un devis" in:vente -prix @lea')).toBe("relancer un devis"));
  test("words are no filters", () => expect([hasFilters("devis -prix"), hasFilters("devis is:mine")]).toEqual([false, true]));
});

describe("what means nothing is corrected by one press", () => {
  test("by what may have been meant", () => expect(corrected("devis in:markting prix", "in:markting", "in:marketing")).toBe("devis in:marketing prix"));
  test("as a negation where it was one", () => expect(corrected("-in:markting", "in:markting", "in:marketing")).toBe("-in:marketing"));
  test("or taken out", () => expect(corrected("devis @personne", "author:personne", "")).toBe("devis"));
  test("in quotes too", () => expect(corrected('in:"Le marktin" x', "in:Le marktin", "in:marketing")).toBe("in:marketing x"));
});

const RESULT = { kind: "post", id: 7, threadId: 3 } as Result;

test("a post is read in its thread", () => expect([hrefOf(RESULT), hrefOf({ ...RESULT, kind: "thread", id: 3 })]).toEqual(["/threads/3#post-7", "/threads/3"]));

test("the address of a search holds all of it", () => expect([searchHref(' "a & b" in:x '), searchHref(" ")]).toEqual(["/search?q=%22a%20%26%20b%22%20in%3Ax", "/search"]));

test("while one types results come first and all of them last; before, the searches of before", () => {
  expect(choicesOf(" dev ", [RESULT], ["x"]).map((one) => `${one.sort} ${one.href}`)).toEqual(["result /threads/3#post-7", "all /search?q=dev"]);
  expect(choicesOf("  ", [RESULT], ["x"]).map((one) => `${one.sort} ${one.href}`)).toEqual(["recent /search?q=x"]);
});

describe("searches of before", () => {
  beforeEach(() => {
    localStorage.clear();
    writer.value = 1;
  });
  test("the latest comes first, once, and eight are kept", () => {
    for (const one of ["a", "b", "c", "d", "e", "f", "g", "h", "i", "B"]) rememberSearch(one);
    expect(recentSearches()).toEqual(["B", "i", "h", "g", "f", "e", "d", "c"]);
  });
  test("each member has their own, and can forget them", () => {
    rememberSearch("mine");
    writer.value = 2;
    expect(recentSearches()).toEqual([]);
    writer.value = 1;
    forgetSearches();
    expect(recentSearches()).toEqual([]);
  });
});

test("days are told in words, and a month ends where the next one begins", () => {
  language.value = "fr";
  expect([dayName("2026"), dayName("2026-03"), dayName("2026-03-31"), dayName("x")]).toEqual(["2026", "mars 2026", "31 mars 2026", "x"]);
  expect([monthAfter("2026-03"), monthAfter("2026-12")]).toEqual(["2026-04", "2027-01"]);
});

test("results divide by what tells them apart; what is chosen can be widened again", () => {
  const none = { space: [], kind: [], state: [], author: [], tag: [], type: [], month: [] };
  const facets = { ...none, space: [{ value: "vente", label: "Vente", count: 4 }], tag: [{ value: "prix", label: "prix", count: 2 }], month: [{ value: "2026-03", label: "2026-03", count: 3 }, { value: "2026-02", label: "2026-02", count: 1 }] };
  const [space, month, ...rest] = facetsOf("devis in:vente", facets);
  expect(rest).toEqual([]);
  expect([space?.name, space?.chosen, space?.all]).toEqual(["space", "vente", "devis"]);
  expect(month?.values[0]?.query).toBe("devis in:vente after:2026-03 before:2026-04");
  expect(facetsOf("x", null)).toEqual([]);
});

test("groups of words are lines", () => {
  expect(groupsOf(" devis ,chiffrage, devis\n\n prix = tarif ")).toEqual([["devis", "chiffrage"], ["prix", "tarif"]]);
  expect(writtenGroups([["a", "b"], ["c", "d"]])).toBe("a, b\nc, d");
  expect(lonely("a, b\nseul,\n\nx")).toEqual([2, 4]);
  expect(withWord("a, b\n", "c")).toBe("a, b\nc, ");
  expect(withWord("", "c")).toBe("c, ");
});
