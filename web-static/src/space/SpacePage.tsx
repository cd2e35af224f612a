import { listSpaces } from "../api/forum";
import { ButtonLink, Empty, Failure, Listed, Loaded, Page, PageTitle, Skeleton } from "../parts";
import { Problem } from "../api";
import { useLoad } from "../loading";
import { place } from "../router";
import { t } from "../words";
import type { Space } from "../thread/shapes";
import { askedOf, type Chosen, chosenIn } from "./choosing";
import { SpaceFilters } from "./SpaceFilters";
import { ChangedLine } from "./ChangedLine";
import { ThreadRow } from "./ThreadRow";
import { useReadMarks } from "./useReadMarks";
import { useThreads } from "./useThreads";
import "./space.css";

/** The threads of one space. */
export default function SpacePage({ names }: { names: Record<string, string> }) {
  const spaces = useLoad<{ items: Space[] }>("spaces", (signal) => listSpaces({}, undefined, { signal }));
  return (
    <Page>
      <Loaded of={spaces} wait={<Skeleton title lines={8} />}>
        {({ items }) => {
          const space = items.find((one) => one.slug === names["slug"] || String(one.id) === names["slug"]);
          return space ? <Threads space={space} chosen={chosenIn(place.value.query)} /> : <NoSpace />;
        }}
      </Loaded>
    </Page>
  );
}

function Threads({ space, chosen }: { space: Space; chosen: Chosen }) {
  const threads = useThreads(askedOf(space, chosen));
  const markOf = useReadMarks(threads.value);
  return (
    <>
      <header class="row row-between space-head">
        <div class="stack stack-tight">
          <PageTitle title={space.name} />
          {space.description && <p class="muted">{space.description}</p>}
        </div>
        {!space.archived && <ButtonLink kind="primary" icon="ask" href={`/ask?space=${space.slug}`}>{t("space.write")}</ButtonLink>}
      </header>
      <SpaceFilters space={space} chosen={chosen} />
      <ChangedLine count={threads.changed} onShow={threads.refresh} />
      <Listed of={threads} wait={<Skeleton lines={10} />} empty={<Nothing space={space} chosen={chosen} />}>
        {(items) => <ul class="rows">{items.map((one) => <li key={one.id}><ThreadRow of={one} mark={markOf(one)} /></li>)}</ul>}
      </Listed>
    </>
  );
}

function Nothing({ space, chosen }: { space: Space; chosen: Chosen }) {
  if (!chosen.plain) return <Empty act={<ButtonLink href={`/spaces/${space.slug}`}>{t("space.all")}</ButtonLink>}>{t("space.noMatch")}</Empty>;
  return <Empty act={<ButtonLink kind="primary" href={`/ask?space=${space.slug}`}>{t("space.begin")}</ButtonLink>}>{t("space.empty")}</Empty>;
}

function NoSpace() {
  return <><PageTitle title={t("state.notFound")} /><Failure problem={new Problem(404, "not-found")} /><p><a href="/spaces">{t("place.spaces")}</a></p></>;
}
