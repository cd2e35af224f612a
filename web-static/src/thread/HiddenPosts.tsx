import { Icon, Late, Prose } from "../parts";
import { t, worded } from "../words";
import type { ThreadDesk } from "./useThread";

/** What moderation took away or hid here: for those who wrote it, and what is hidden for those who moderate too. */
export function HiddenPosts({ desk }: { desk: ThreadDesk }) {
  const hidden = desk.mine.value?.hidden ?? [];
  const moderates = desk.mine.value?.can.moderate ?? false;
  const removed = desk.mine.value?.removed ?? [];
  return (
    <>
      {removed.map((id) => (
        <section key={id} class="hidden-post" aria-label={t("thread.removedPost")}>
          <div class="hidden-note">
            <p><Icon name="trash" small /> {t("thread.removedPost")}</p>
            <Late load={whyHidden} kind="post" id={id} />
          </div>
        </section>
      ))}
      {hidden.map((one) => (
        <section key={one.id} class="hidden-post" aria-label={t(one.held ? "thread.heldPost" : "thread.hiddenPost")}>
          <div class="hidden-note">
            {one.held && !moderates ? <Late load={standing} kind="post" id={one.id} waits={t("thread.heldPost")} hidden={t("thread.hiddenPost")} /> : (
              <p><Icon name={one.held ? "clock" : "hidden"} small /> {t(one.held ? "thread.heldPost" : "thread.hiddenPost")}</p>
            )}
            {!one.held && !moderates && <Late load={whyHidden} kind="post" id={one.id} />}
          </div>
          <Prose html={one.html} small />
        </section>
      ))}
    </>
  );
}

/** For whoever wrote it: the way to the decision. */
export function whyHidden() {
  return worded("rights", import("../rights/DecisionLink"));
}

/** For whoever wrote what was held: whether it still waits. */
export function standing() {
  return worded("rights", import("../rights/StandingNote"));
}
