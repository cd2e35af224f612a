import { beforeEach, expect, test } from "vitest";
import { followLinks, go, match, ownPath, place, query, way } from "../src/router";

beforeEach(() => go("/"));

test("names in a path are found and decoded", () => {
  expect(match("/threads/:id", "/threads/42")).toEqual({ id: "42" });
  expect(match("/spaces/:slug", "/spaces/caf%C3%A9")).toEqual({ slug: "café" });
  expect(match("/spaces/:slug", "/spaces/%E0%A4%A")).toEqual({ slug: "%E0%A4%A" });
});

test("a path that is longer, shorter or other does not match", () => {
  expect(match("/threads/:id", "/threads")).toBeNull();
  expect(match("/threads/:id", "/threads/")).toBeNull();
  expect(match("/threads/:id", "/threads/1/more")).toBeNull();
  expect(match("/", "/threads")).toBeNull();
});

test("a closing slash changes nothing", () => {
  expect(match("/spaces", "/spaces/")).toEqual({});
  expect(match("/", "/")).toEqual({});
});

test("going somewhere changes the place", () => {
  go("/threads/7?from=home#post-3");
  expect(place.value.path).toBe("/threads/7");
  expect(place.value.query.get("from")).toBe("home");
  expect(place.value.hash).toBe("#post-3");
  expect(way.value).toBe("followed");
});

test("filters change the query and stay on the page", () => {
  go("/queue?space=web");
  query({ skill: "sales", space: null });
  expect(location.pathname + location.search).toBe("/queue?skill=sales");
});

test("only paths of this site may be returned to", () => {
  expect(ownPath("/threads/7?x=1#a")).toBe("/threads/7?x=1#a");
  for (const foreign of ["https://elsewhere.test/", "//elsewhere.test/x", "/\\elsewhere.test", "javascript:alert(1)", "", null]) {
    expect(ownPath(foreign)).toBe("/");
  }
});

test("a link of this site is followed without loading the page", () => {
  followLinks();
  document.body.innerHTML = '<a href="/spaces"><b>Espaces</b></a>';
  const click = new MouseEvent("click", { bubbles: true, cancelable: true });
  document.querySelector("b")?.dispatchEvent(click);
  expect(click.defaultPrevented).toBe(true);
  expect(place.value.path).toBe("/spaces");
});

test("a link to elsewhere, to a file or pressed with a key is left to the browser", () => {
  document.body.innerHTML = '<a href="https://elsewhere.test/">a</a><a href="/api/v1/files/1">b</a><a href="/spaces" target="_blank">c</a><a class="key" href="/spaces">d</a>';
  for (const link of document.querySelectorAll("a")) {
    let taken: boolean | undefined;
    const look = (event: Event) => {
      taken = event.defaultPrevented;
      event.preventDefault();
    };
    addEventListener("click", look, { once: true });
    link.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true, ctrlKey: link.className === "key" }));
    expect(taken).toBe(false);
  }
  expect(place.value.path).toBe("/");
});
