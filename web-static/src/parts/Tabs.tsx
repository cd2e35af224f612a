import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";

export interface Tab {
  href: string;
  name: ComponentChildren;
  current: boolean;
}

/** Views of one thing, each with its own address. */
export function Tabs({ label, tabs }: { label: string; tabs: readonly Tab[] }) {
  const box = useRef<HTMLElement>(null);
  const current = tabs.findIndex((tab) => tab.current);
  useEffect(() => box.current?.children[current]?.scrollIntoView({ block: "nearest", inline: "nearest" }), [current]);
  return (
    <nav ref={box} class="tabs" aria-label={label}>
      {tabs.map((tab) => <a key={tab.href} href={tab.href} aria-current={tab.current ? "page" : undefined}>{tab.name}</a>)}
    </nav>
  );
}
