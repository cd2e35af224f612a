import type { ComponentChildren } from "preact";
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import { keptScroll, place, way } from "../router";
import { titled } from "../window";

interface PageProps {
  children: ComponentChildren;
  /** What stands beside the column on a wide screen, and under it on a narrow one. */
  context?: ComponentChildren;
  /** Uses the whole width, as the workbench does. */
  wide?: boolean;
}

/** The column of a page, with its context when there is one. */
export function Page({ children, context, wide }: PageProps) {
  return (
    <div class={wide ? "page page-wide" : context ? "page page-context" : "page"}>
      <div class="column">{children}</div>
      {context && <aside class="context">{context}</aside>}
    </div>
  );
}

let titledPlace = "";

/** The page's name: its heading, the window's title, and where the focus goes after a link was followed. */
export function PageTitle({ children, title, quiet }: { children?: ComponentChildren; title: string; quiet?: boolean }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    titled.value = title;
  }, [title]);
  useLayoutEffect(() => {
    const here = place.value.path;
    if (titledPlace === here) return;
    titledPlace = here;
    if (way.value === "opened") return;
    heading.current?.focus({ preventScroll: true });
    if (!place.value.hash) scrollTo(0, keptScroll());
  }, []);
  return <h1 ref={heading} tabIndex={-1} class={quiet ? "title visually-hidden" : "title"}>{children ?? title}</h1>;
}

/** A part of a page under its own heading. */
export function Section({ id, title, act, children }: { id?: string; title: string; act?: ComponentChildren; children: ComponentChildren }) {
  return (
    <section class="section" id={id}>
      <header class="section-head">
        <h2>{title}</h2>
        {act}
      </header>
      {children}
    </section>
  );
}
