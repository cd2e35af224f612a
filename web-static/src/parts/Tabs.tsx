import type { ComponentChildren } from "preact";

export interface Tab {
  href: string;
  name: ComponentChildren;
  current: boolean;
}

/** Views of one thing, each with its own address. */
export function Tabs({ label, tabs }: { label: string; tabs: readonly Tab[] }) {
  return (
    <nav class="tabs" aria-label={label}>
      {tabs.map((tab) => <a key={tab.href} href={tab.href} aria-current={tab.current ? "page" : undefined}>{tab.name}</a>)}
    </nav>
  );
}
