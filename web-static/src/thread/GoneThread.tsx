import { type Answered, problemOf } from "../api";
import { restoreThread, showGone } from "../api/forum";
import { useDeed, useLoad } from "../loading";
import { tell } from "../toasts";
import { Ago, Button, explained, Failure, Icon, Late, Page, PageTitle, Prose, Skeleton } from "../parts";
import { isModerator, isStaff } from "../session";
import { t, tx } from "../words";
import { standing, whyHidden } from "./HiddenPosts";

/** Where a thread was: who may restore it can do so, to everybody else there is nothing. */
export function GoneThread({ id, onBack }: { id: number; onBack: () => void }) {
  const load = useLoad(`gone.${id}`, (signal) => showGone({ id }, undefined, { signal }));
  const restore = useDeed(async () => {
    await restoreThread({ id });
    onBack();
  });
  const gone = load.value;
  if (!gone && load.busy) return <Page><Skeleton title lines={3} /></Page>;
  if (!gone) {
    return (
      <Page>
        <PageTitle title={t("thread.gone")} />
        {load.problem && <Failure problem={load.problem} again={load.again} />}
        <p class="row"><Late load={whyHidden} kind="thread" id={id} /><a href="/spaces">{t("place.spaces")}</a></p>
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
      <div class="hidden-note">
        <Why of={gone} id={id} />
        {gone.restorable && <Button icon="back" busy={restore.busy} onClick={() => void restore.run()}>{t("thread.restoreThread")}</Button>}
      </div>
      {restore.problem && <Failure problem={restore.problem} />}
      <Prose html={gone.html} />
    </Page>
  );
}

/** Why it is not there; to whoever wrote it, with the way to the decision. */
function Why({ of, id }: { of: Answered<typeof showGone>; id: number }) {
  const moment = { ago: <Ago at={of.at} /> };
  const [waits, hidden] = [tx("thread.heldThread", moment), tx("thread.hiddenThread", moment)];
  if (of.why === "held" && !isModerator.value && !isStaff.value) return <Late load={standing} kind="thread" id={id} waits={waits} hidden={hidden} />;
  const deleted = tx("thread.deletedBy", { name: of.by?.displayName ?? t("member.anonymous"), ...moment });
  return (
    <>
      <p><Icon name={of.why === "held" ? "clock" : "hidden"} small /> <span>{{ held: waits, hidden, deleted }[of.why]}</span></p>
      <Late load={whyHidden} kind="thread" id={id} />
    </>
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
