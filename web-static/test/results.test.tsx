import { render } from "preact";
import { act } from "preact/test-utils";
import { beforeEach, expect, test, vi } from "vitest";
import { ResultList } from "../src/search/ResultList";
import type { Results } from "../src/search/shapes";
import type { Found } from "../src/search/useResults";
import { t } from "../src/words";

let root: HTMLElement;
const again = vi.fn();

beforeEach(() => {
  again.mockClear();
  root = document.createElement("div");
});

function shown(of: Partial<Results>): HTMLElement {
  const results: Results = { items: [], next: null, total: 0, more: false, partial: false, facets: null, chips: [], didYouMean: null, ...of };
  const found: Found = { shown: results, busy: false, problem: undefined, again, more: () => {}, loadingMore: false, moreProblem: undefined };
  act(() => render(<ResultList query="tapir" found={found} of={results} />, root));
  return root;
}

test("a search that was given up says so, not that there is nothing, and can be tried again", () => {
  const page = shown({ partial: true, more: true });
  expect(page.textContent).toContain(t("search.gaveUp"));
  expect(page.textContent).not.toContain(t("search.nothing", { q: "tapir" }));
  expect(page.textContent).not.toContain(t("search.count", { count: 0 }));
  act(() => page.querySelector("button")!.click());
  expect(again).toHaveBeenCalledOnce();
});

test("a search that looked everywhere says that there is nothing", () => {
  const page = shown({});
  expect(page.textContent).toContain(t("search.nothing", { q: "tapir" }));
  expect(page.textContent).not.toContain(t("search.gaveUp"));
});
