import { useState } from "preact/hooks";
import type { Answered } from "../api";
import { listSpaces } from "../api/forum";
import { createFeed, listFeeds } from "../api/notice";
import { useDeed, useLoad } from "../loading";
import { Button, Copied, Failure, Loaded, Section, Select } from "../parts";
import { t } from "../words";
import { FeedRow } from "./FeedRow";

export type Feed = Answered<typeof listFeeds>["items"][number];
type Made = Answered<typeof createFeed>;
type Space = { id: number; name: string };

/** Private addresses at which a member's programs fetch; each is shown once. */
export default function FeedsSection() {
  const feeds = useLoad<{ items: Feed[] }>("feeds", (signal) => listFeeds({}, undefined, { signal }));
  const spaces = useLoad<{ items: Space[] }>("spaces", (signal) => listSpaces({}, undefined, { signal }));
  const [fresh, setFresh] = useState<Made>();
  const made = (one: Made) => {
    setFresh(one);
    feeds.set(({ items }) => ({ items: [one.feed, ...items.filter((known) => known.id !== one.feed.id)] }));
  };
  const gone = (id: number) => {
    if (fresh?.feed.id === id) setFresh(undefined);
    feeds.set(({ items }) => ({ items: items.filter((known) => known.id !== id) }));
  };
  const known = spaces.value?.items ?? [];
  return (
    <Section id="feeds" title={t("settings.feeds")}>
      <p class="muted">{t("feed.lead")}</p>
      <NewFeed spaces={known} onMade={made} />
      {fresh && <div class="form"><Copied label={t("feed.fresh")} hint={t(fresh.feed.spaceId === null ? "feed.calendarHint" : "feed.spaceHint")} text={fresh.address} /></div>}
      <Loaded of={feeds}>
        {({ items }) => items.length > 0 && (
          <ul class="rows">{items.map((one) => <FeedRow key={one.id} of={one} name={nameOf(one, known)} onRenewed={made} onRevoked={() => gone(one.id)} />)}</ul>
        )}
      </Loaded>
    </Section>
  );
}

function nameOf({ spaceId }: Feed, spaces: readonly Space[]): string {
  if (spaceId === null) return t("feed.calendar");
  const space = spaces.find((one) => one.id === spaceId);
  return space ? t("feed.space", { name: space.name }) : t("feed.lost");
}

function NewFeed({ spaces, onMade }: { spaces: readonly Space[]; onMade: (made: Made) => void }) {
  const [what, setWhat] = useState("");
  const options = [{ value: "", label: t("feed.calendar") }, ...spaces.map((one) => ({ value: String(one.id), label: t("feed.space", { name: one.name }) }))];
  const create = useDeed(async () => onMade((await createFeed({}, what ? { spaceId: Number(what) } : {})).body));
  return (
    <form class="form" onSubmit={(event) => { event.preventDefault(); void create.run(); }}>
      <Select label={t("feed.what")} value={what} options={options} onValue={setWhat} />
      {create.problem && <Failure problem={create.problem} />}
      <div><Button type="submit" busy={create.busy}>{t("feed.create")}</Button></div>
    </form>
  );
}
