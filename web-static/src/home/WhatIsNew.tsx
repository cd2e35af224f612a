import { showNews } from "../api/forum";
import type { News } from "../thread/shapes";
import { Ago, Empty, Loaded, Section, Skeleton } from "../parts";
import { useLoad } from "../loading";
import { t, tx } from "../words";

/** What happened in one's spaces since one was there. */
export function WhatIsNew() {
  const news = useLoad<{ items: News[] }>("news", (signal) => showNews({}, undefined, { signal }));
  return (
    <Section title={t("home.new")} act={<a href="/spaces">{t("home.allSpaces")}</a>}>
      <Loaded of={news} wait={<Skeleton lines={3} />}>
        {({ items }) => {
          const fresh = items.filter((one) => one.threads > 0 && one.level !== "muted");
          if (fresh.length === 0) return <Empty>{t("home.nothingNew")}</Empty>;
          return <ul class="rows">{fresh.map((one) => <li key={one.space.id}><NewsRow of={one} /></li>)}</ul>;
        }}
      </Loaded>
      <p class="home-foot"><a href="/promises">{t("promises.link")}</a></p>
    </Section>
  );
}

function NewsRow({ of }: { of: News }) {
  return (
    <a class="news-row" href={`/spaces/${of.space.slug}`}>
      <span class="news-space">{of.space.name}</span>
      <span class="facts">
        <span>{t("space.fresh", { count: of.threads })}</span>
        {of.lastActivityAt && <span>{tx("space.last", { time: <Ago at={of.lastActivityAt} /> })}</span>}
      </span>
    </a>
  );
}
