import { signal } from "@preact/signals";

/** Where the reader is: path and query of this site. */
export interface Place {
  path: string;
  query: URLSearchParams;
  hash: string;
}

/** How the place was reached: by a link, by back and forward, or by opening the page. */
export type Way = "opened" | "followed" | "returned";

export const place = signal<Place>(read());
export const way = signal<Way>("opened");

const scrolls = new Map<string, number>();
let step = stepOf(history.state);

export function go(to: string, { replace = false } = {}): void {
  rememberScroll();
  step = replace ? step : step + 1;
  if (replace) history.replaceState({ step }, "", to);
  else history.pushState({ step }, "", to);
  arrive("followed");
}

/** Changes the query of the present page without leaving it, as filters and tabs do. */
export function query(changes: Record<string, string | null>): void {
  const next = new URLSearchParams(place.value.query);
  for (const [name, value] of Object.entries(changes)) {
    if (value === null || value === "") next.delete(name);
    else next.set(name, value);
  }
  const asked = next.toString();
  history.replaceState({ step }, "", place.value.path + (asked ? `?${asked}` : "") + location.hash);
  place.value = read();
}

/** A path of this site that may be gone to, or the home: never another origin. */
export function ownPath(wanted: string | null): string {
  if (!wanted || !wanted.startsWith("/")) return "/";
  const url = parsed(wanted);
  return url && url.origin === location.origin ? url.pathname + url.search + url.hash : "/";
}

/** Values of the `:names` in a pattern, or null when the path is another one. */
export function match(pattern: string, path: string): Record<string, string> | null {
  const wanted = pattern.split("/");
  const given = path.replace(/(.)\/$/, "$1").split("/");
  if (wanted.length !== given.length) return null;
  const names: Record<string, string> = {};
  for (const [at, part] of wanted.entries()) {
    const value = given[at] ?? "";
    if (part.startsWith(":") && value) names[part.slice(1)] = decoded(value);
    else if (part !== value) return null;
  }
  return names;
}

/** Follows links inside the site without loading the page anew. */
export function followLinks(): void {
  history.scrollRestoration = "manual";
  history.replaceState({ step }, "");
  addEventListener("popstate", (event) => {
    rememberScroll();
    step = stepOf(event.state);
    arrive("returned");
  });
  addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest("a[href]") : null;
    if (!(link instanceof HTMLAnchorElement) || !isPlainClick(event) || !isInside(link)) return;
    event.preventDefault();
    go(link.pathname + link.search + link.hash, { replace: link.href === location.href });
  });
}

/** Where the page stood when the reader left it, for those who come back. */
export function keptScroll(): number {
  return way.value === "returned" ? (scrolls.get(String(step)) ?? 0) : 0;
}

function arrive(by: Way) {
  way.value = by;
  place.value = read();
}

function rememberScroll() {
  scrolls.set(String(step), scrollY);
}

function read(): Place {
  return { path: location.pathname, query: new URLSearchParams(location.search), hash: location.hash };
}

function stepOf(state: unknown): number {
  return typeof state === "object" && state !== null && "step" in state && typeof state.step === "number" ? state.step : 0;
}

function isPlainClick(event: MouseEvent) {
  return !event.defaultPrevented && event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
}

function isInside(link: HTMLAnchorElement) {
  const elsewhere = link.target && link.target !== "_self";
  const samePageAnchor = link.hash && link.pathname === location.pathname && link.search === location.search;
  return link.origin === location.origin && !elsewhere && !samePageAnchor && !link.hasAttribute("download") && !/^\/(api|health|metrics)\b/.test(link.pathname);
}

function parsed(path: string): URL | null {
  try {
    return new URL(path, location.origin);
  } catch {
    return null;
  }
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
