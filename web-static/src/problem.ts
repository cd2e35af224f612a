/** An invalid part of what was sent, by JSON pointer. */
export interface Mistake {
  pointer: string;
  detail: string;
}

/** What the server refuses, as application/problem+json; `type` is the last part of the problem's address. */
export class Problem extends Error {
  override readonly name = "Problem";

  constructor(
    readonly status: number,
    readonly type: string,
    readonly body: Readonly<Record<string, unknown>> = {},
  ) {
    super(`${status} ${type}`);
  }

  get mistakes(): Mistake[] {
    return Array.isArray(this.body["errors"]) ? (this.body["errors"] as Mistake[]) : [];
  }

  /** The body of a documented refusal, when this is the one of that name. */
  of<T = Record<string, unknown>>(type: string): T | null {
    return this.type === type ? (this.body as T) : null;
  }
}

/** The problem behind anything thrown, so that a page can always say what happened. */
export function problemOf(thrown: unknown): Problem {
  return thrown instanceof Problem ? thrown : new Problem(0, thrown instanceof TypeError ? "unreachable" : "unknown", { cause: String(thrown) });
}

export function isAbort(thrown: unknown): boolean {
  return thrown instanceof DOMException && thrown.name === "AbortError";
}
