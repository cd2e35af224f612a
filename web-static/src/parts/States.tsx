import type { ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { Problem } from "../api";
import type { Load, Pages } from "../loading";
import { has, t } from "../words";
import { Button } from "./Button";

/** Nothing here: one sentence and the next step. */
export function Empty({ children, act }: { children: ComponentChildren; act?: ComponentChildren }) {
  return (
    <div class="empty">
      <p>{children}</p>
      {act}
    </div>
  );
}

/** What went wrong, in words; `again` lets the reader try once more. */
export function Failure({ problem, again }: { problem: Problem; again?: () => void }) {
  return (
    <div class="failure" role="alert">
      <p>{explained(problem)}</p>
      {again && problem.status !== 404 && <Button small onClick={again}>{t("action.again")}</Button>}
    </div>
  );
}

/** The sentence for a problem: by its name, else by its status. */
export function explained(problem: Problem): string {
  const named = `problem.${problem.type}`;
  if (has(named)) return t(named, { most: Number(problem.body["most"] ?? 0) });
  if (problem.status === 0 || problem.status >= 502) return t("problem.unreachable");
  if (problem.status === 404) return t("problem.not-found");
  if (problem.status === 429) return t("problem.too-many");
  return problem.status >= 500 ? t("problem.broken") : t("problem.refused");
}

/** Grey lines in the shape of what comes, shown only when it takes long enough to wonder. */
export function Skeleton({ lines = 4, title }: { lines?: number; title?: boolean }) {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 200);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div class={late ? "skeleton skeleton-shown" : "skeleton"} role="status">
      <span class="visually-hidden">{late ? t("state.loading") : ""}</span>
      {title && <i class="skeleton-title" />}
      {Array.from({ length: lines }, (_, at) => <i key={at} />)}
    </div>
  );
}

interface LoadedProps<T> {
  of: Load<T>;
  wait?: ComponentChildren;
  children: (value: T) => ComponentChildren;
}

/** What has been fetched, or its skeleton, or why it is not there. */
export function Loaded<T>({ of, wait, children }: LoadedProps<T>) {
  if (of.value !== undefined) return <>{children(of.value)}</>;
  if (of.problem) return <Failure problem={of.problem} again={of.again} />;
  return <>{wait ?? <Skeleton />}</>;
}

interface ListedProps<T> {
  of: Pages<T>;
  wait?: ComponentChildren;
  empty: ComponentChildren;
  children: (items: T[]) => ComponentChildren;
}

/** A list with its states, and "show more" under it. */
export function Listed<T>({ of, wait, empty, children }: ListedProps<T>) {
  return (
    <Loaded of={of} wait={wait}>
      {(items) => (
        <>
          {items.length === 0 ? empty : children(items)}
          {of.hasMore && <div class="more"><Button busy={of.loadingMore} onClick={of.more}>{t("action.more")}</Button></div>}
          {of.problem && <Failure problem={of.problem} />}
        </>
      )}
    </Loaded>
  );
}
