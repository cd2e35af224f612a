import { signal } from "@preact/signals";
import { isAbort, Problem } from "./problem";

export * from "./problem";

/** Whether the server could be reached last time it was tried. */
export const online = signal(typeof navigator === "undefined" || navigator.onLine !== false);

type Content<R> = R extends { content: infer C } ? C[keyof C] : undefined;
type Good<S> = S extends number ? (`${S}` extends `2${string}` ? S : never) : never;
type Answer<O> = O extends { responses: infer R } ? { [S in keyof R]: S extends Good<S> ? { status: S; body: Content<R[S]> } : never }[keyof R] : never;
type Part<O, Name extends string> = O extends { parameters: infer P } ? (Name extends keyof P ? ([NonNullable<P[Name]>] extends [never] ? unknown : NonNullable<P[Name]>) : unknown) : unknown;
type Named<O> = Part<O, "path"> & Part<O, "query">;
type Params<O> = unknown extends Named<O> ? Record<never, never> : Named<O>;
type Body<O> = O extends { requestBody?: infer B } ? ([NonNullable<B>] extends [never] ? undefined : Content<NonNullable<B>>) : undefined;

export interface Manner {
  signal?: AbortSignal;
  /** Names what is meant, so that repeating the request does it once; made for the call where none is given. */
  key?: string;
  /** Leave a 401 to the caller instead of going to the sign-in page. */
  quiet?: boolean;
}

/** One operation of a contract: parameters of path and query first, then the body. */
export type Operation<O> = (params?: Params<O>, body?: Body<O> | FormData | Blob, manner?: Manner) => Promise<Answer<O>>;
/** What an operation answers when all goes well. */
export type Answered<F> = F extends (...given: never[]) => Promise<{ body: infer B }> ? NonNullable<B> : never;

let onSignedOut: () => void = () => undefined;

export function whenSignedOut(act: () => void): void {
  onSignedOut = act;
}

/** Refusals that say that the member's own standing changed. */
const RESTRICTED = ["shut-out", "silenced"];
let onRestricted: (how: string) => void = () => undefined;

export function whenRestricted(act: (how: string) => void): void {
  onRestricted = act;
}

export function operation<O>(verb: string, path: string, once = false): Operation<O> {
  return async (params, body, manner = {}) => {
    const request: RequestInit = { method: verb, headers: headers(body, once, manner), credentials: "same-origin" };
    if (body !== undefined) request.body = body instanceof FormData || body instanceof Blob ? body : JSON.stringify(body);
    if (manner.signal) request.signal = manner.signal;
    const response = await sent(address(path, (params ?? {}) as Record<string, unknown>), request, once || verb === "GET");
    const read = await contentOf(response);
    if (response.ok) return { status: response.status, body: read } as Answer<O>;
    if (response.status === 401 && !manner.quiet) onSignedOut();
    const refused = problem(response, read);
    if (RESTRICTED.includes(refused.type)) onRestricted(refused.type);
    throw refused;
  };
}

/** A key that names one intention, whatever happens on the way. */
export function freshKey(): string {
  return typeof crypto.randomUUID === "function" ? crypto.randomUUID() : randomKey();
}

export function address(path: string, params: Record<string, unknown>): string {
  const rest = new URLSearchParams();
  const names = new Set(path.match(/(?<=\{)\w+(?=\})/g));
  for (const [name, value] of Object.entries(params)) {
    if (names.has(name) || value === undefined || value === null || value === "") continue;
    for (const one of Array.isArray(value) ? value : [value]) rest.append(name, String(one));
  }
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(params[name])));
  return rest.size > 0 ? `${filled}?${rest}` : filled;
}

/** Tries again when the line broke, but only what can be repeated without doing it twice. */
async function sent(url: string, request: RequestInit, repeatable: boolean): Promise<Response> {
  for (let tried = 0; ; tried++) {
    try {
      const response = await fetch(url, request);
      online.value = true;
      return response;
    } catch (failure) {
      if (isAbort(failure)) throw failure;
      if (!repeatable || tried >= 2) {
        online.value = false;
        throw failure;
      }
      await pause(400 * 3 ** tried);
    }
  }
}

function headers(body: unknown, once: boolean, manner: Manner): Record<string, string> {
  const lines: Record<string, string> = { Accept: "application/json" };
  if (body !== undefined && !(body instanceof FormData)) lines["Content-Type"] = body instanceof Blob ? body.type : "application/json";
  if (once) lines["Idempotency-Key"] = manner.key ?? freshKey();
  return lines;
}

async function contentOf(response: Response): Promise<unknown> {
  if (response.status === 204 || !/\bjson\b/.test(response.headers.get("content-type") ?? "")) return undefined;
  return response.json().catch((failure: unknown) => {
    if (isAbort(failure)) throw failure;
  });
}

function problem(response: Response, read: unknown): Problem {
  const body = typeof read === "object" && read !== null ? (read as Record<string, unknown>) : {};
  const type = typeof body["type"] === "string" ? body["type"].split("/").pop() : undefined;
  return new Problem(response.status, type || "unknown", body);
}

function randomKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resume) => setTimeout(resume, milliseconds));
}
