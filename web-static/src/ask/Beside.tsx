import { listPosts } from "../api/forum";
import { useLoad } from "../loading";
import { Button, Dialog, Failure, Icon, Loaded, MemberLine, Prose } from "../parts";
import type { Result } from "../search/shapes";
import { Standing } from "../search/Standing";
import type { Post } from "../thread/shapes";
import { t } from "../words";
import type { Ending } from "./useEnding";

/** A question like the one that is being written, with its best answer, read beside what was typed. */
export function Beside({ of, ending, onClose }: { of: Result; ending: Ending; onClose: () => void }) {
  const posts = useLoad<{ items: Post[] }>(`beside.${of.threadId}`, (signal) => listPosts({ id: of.threadId, limit: 2 }, undefined, { signal }));
  const [first, best] = posts.value?.items ?? [];
  const foot = (
    <>
      <a class="button button-quiet" href={`/threads/${of.threadId}`} target="_blank" rel="noopener"><Icon name="link" small />{t("similar.page")}</a>
      {!of.states.includes("solved") && <Button busy={ending.busy} onClick={() => ending.join(of)}>{t("similar.same")}</Button>}
      {best && !best.deleted && <Button kind="primary" busy={ending.busy} onClick={() => ending.answered(of, best)}>{t("similar.answers")}</Button>}
    </>
  );
  return (
    <Dialog title={of.title} sheet onClose={onClose} foot={foot}>
      <div class="stack beside">
        <p class="facts"><Standing of={of} />{of.space && <span>{of.space.name}</span>}</p>
        <Loaded of={posts}>
          {() => (
            <>
              {first?.html && <Prose html={first.html} small />}
              {best?.html ? <Answer of={best} /> : <p class="muted">{t("similar.noAnswer")}</p>}
            </>
          )}
        </Loaded>
        {ending.problem && <Failure problem={ending.problem} />}
      </div>
    </Dialog>
  );
}

function Answer({ of }: { of: Post }) {
  return (
    <section class="beside-answer">
      <h3>{t(of.solution ? "similar.solution" : of.endorsed ? "similar.endorsed" : "similar.best")}</h3>
      <MemberLine of={of.author} />
      <Prose html={of.html ?? ""} small />
    </section>
  );
}
