import { Before, Icon, Menu, MenuItem, Until } from "../parts";
import { explained } from "../parts";
import { problemOf } from "../api";
import { followThread } from "../api/forum";
import { tell } from "../toasts";
import { isSilenced } from "../session";
import { t, tx } from "../words";
import { now } from "../words/moments";
import { isClosed } from "./Reopening";
import type { Level, Thread } from "./shapes";
import type { ThreadDesk } from "./useThread";

const LEVELS: readonly Level[] = ["following", "normal", "muted"];

/** Beside the thread: what is promised, whose turn it is, and whether one follows. */
export function Context({ desk }: { desk: ThreadDesk }) {
  const thread = desk.thread.value!;
  return (
    <>
      {thread.kind === "question" && <Standing of={thread} />}
      <Follow desk={desk} />
    </>
  );
}

function Standing({ of: thread }: { of: Thread }) {
  const waits = thread.turn === "mentor" && thread.promise !== null;
  const broken = waits && Date.parse(thread.promise!) < now.value;
  return (
    <dl class="standing">
      {waits && (
        <div class={broken ? "standing-broken" : undefined}>
          <dt>{t(broken ? "thread.promiseBroken" : "thread.promise")}</dt>
          <dd>{broken ? tx("thread.promiseWas", { moment: <Before at={thread.promise!} /> }) : <Before at={thread.promise!} />}</dd>
          <dd class="standing-more"><a href={`/promises?space=${encodeURIComponent(thread.space.slug)}`}>{t("promises.link")}</a></dd>
        </div>
      )}
      {waits && thread.peersUntil && Date.parse(thread.peersUntil) > now.value && <div><dt>{t("thread.peersFirst")}</dt><dd><Until at={thread.peersUntil} /></dd></div>}
      {thread.turn && <div><dt>{t("thread.whoseTurn")}</dt><dd>{t(`turn.${isClosed(thread) ? "closed" : thread.turn}`)}</dd></div>}
      {thread.state && <div><dt>{t("thread.state")}</dt><dd>{t(`state.of.${thread.state}`)}</dd></div>}
    </dl>
  );
}

function Follow({ desk }: { desk: ThreadDesk }) {
  const level = desk.mine.value?.follow;
  if (!level || isSilenced.value) return null;
  const choose = async (wanted: Level) => {
    desk.mine.set((known) => ({ ...known, follow: wanted }));
    try {
      await followThread({ id: desk.id }, { level: wanted });
    } catch (thrown) {
      desk.mine.set((known) => ({ ...known, follow: level }));
      tell(explained(problemOf(thrown)), { tone: "trouble" });
    }
  };
  return (
    <Menu face={<><Icon name="bell" small />{t(`follow.${level}`)}<Icon name="down" small /></>} class="button button-plain button-small">
      {LEVELS.map((one) => <MenuItem key={one} checked={one === level} onChoose={() => void choose(one)}>{t(`follow.${one}`)}</MenuItem>)}
    </Menu>
  );
}
