import { problemOf } from "../api";
import { restoreThread, showDeletion } from "../api/forum";
import { useDeed, useLoad } from "../loading";
import { tell } from "../notices";
import { Ago, Button, explained, Failure, Page, PageTitle, Skeleton } from "../parts";
import { t, tx } from "../words";

/** Where a thread was: who may restore it can do so, to everybody else there is nothing. */
export function GoneThread({ id, onBack }: { id: number; onBack: () => void }) {
  const deletion = useLoad(`deletion.${id}`, (signal) => showDeletion({ id }, undefined, { signal }));
  const restore = useDeed(async () => {
    await restoreThread({ id });
    onBack();
  });
  const gone = deletion.value;
  if (!gone && deletion.busy) return <Page><Skeleton title lines={3} /></Page>;
  if (!gone) {
    return (
      <Page>
        <PageTitle title={t("thread.gone")} />
        {deletion.problem && <Failure problem={deletion.problem} again={deletion.again} />}
        <p><a href="/spaces">{t("place.spaces")}</a></p>
      </Page>
    );
  }
  return (
    <Page>
      <nav class="crumbs" aria-label={t("thread.crumbs")}>
        <ol>
          <li><a href="/spaces">{t("place.spaces")}</a></li>
          <li><a href={`/spaces/${gone.space.slug}`}>{gone.space.name}</a></li>
        </ol>
      </nav>
      <PageTitle title={gone.title} />
      <p class="muted">{tx("thread.deletedBy", { name: gone.deletedBy?.displayName ?? t("member.anonymous"), ago: <Ago at={gone.deletedAt} /> })}</p>
      {restore.problem && <Failure problem={restore.problem} />}
      <div><Button kind="primary" icon="back" busy={restore.busy} onClick={() => void restore.run()}>{t("thread.restoreThread")}</Button></div>
    </Page>
  );
}

/** Takes back a deletion that was just made. */
export async function restoreAgain(id: number): Promise<boolean> {
  try {
    await restoreThread({ id });
    return true;
  } catch (thrown) {
    tell(explained(problemOf(thrown)), { tone: "trouble" });
    return false;
  }
}
