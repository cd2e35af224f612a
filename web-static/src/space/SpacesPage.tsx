import { listSpaces, showNews } from "../api/forum";
import { Ago, Empty, Loaded, Mark, Page, PageTitle, Skeleton } from "../parts";
import { useLoad } from "../loading";
import { t, tx } from "../words";
import type { News, Space } from "../thread/shapes";
import "./space.css";

/** The spaces one may read, with what is new in each. */
export default function SpacesPage() {
  const spaces = useLoad<{ items: Space[] }>("spaces", (signal) => listSpaces({}, undefined, { signal }));
  const news = useLoad<{ items: News[] }>("news", (signal) => showNews({}, undefined, { signal }));
  const newsOf = (space: Space) => news.value?.items.find((one) => one.space.id === space.id);
  return (
    <Page>
      <PageTitle title={t("place.spaces")} />
      <Loaded of={spaces} wait={<Skeleton lines={8} />}>
        {({ items }) => {
          const open = items.filter((one) => !one.archived);
          const archived = items.filter((one) => one.archived);
          return (
            <>
              {open.length === 0 ? <Empty>{t("space.none")}</Empty> : <ul class="rows">{open.map((one) => <li key={one.id}><SpaceRow of={one} news={newsOf(one)} /></li>)}</ul>}
              {archived.length > 0 && <details class="archived"><summary>{t("space.archived", { count: archived.length })}</summary><ul class="rows">{archived.map((one) => <li key={one.id}><SpaceRow of={one} news={undefined} /></li>)}</ul></details>}
            </>
          );
        }}
      </Loaded>
    </Page>
  );
}

function SpaceRow({ of, news }: { of: Space; news: News | undefined }) {
  const fresh = news?.threads ?? 0;
  return (
    <article class="space-row">
      <h2><a href={`/spaces/${of.slug}`}>{of.name}</a>{" "}{fresh > 0 && <Mark tone="sapin">{t("space.fresh", { count: fresh })}</Mark>}</h2>
      {of.description && <p>{of.description}</p>}
      <p class="facts">
        <span>{t("space.threads", { count: of.threadCount })}</span>
        {news?.lastActivityAt && <span>{tx("space.last", { time: <Ago at={news.lastActivityAt} /> })}</span>}
        {of.visibility !== "everyone" && <span>{t(`visibility.${of.visibility}`)}</span>}
      </p>
    </article>
  );
}
