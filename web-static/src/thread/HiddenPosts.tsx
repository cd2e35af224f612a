import { Icon, Late, Prose } from "../parts";
import { t, worded } from "../words";
import type { ThreadDesk } from "./useThread";

/** What moderation hid here, for those who wrote it and those who moderate. */
export function HiddenPosts({ desk }: { desk: ThreadDesk }) {
  const hidden = desk.mine.value?.hidden ?? [];
  const moderates = desk.mine.value?.can.moderate ?? false;
  return (
    <>
      {hidden.map((one) => (
        <section key={one.id} class="hidden-post" aria-label={t(one.held ? "thread.heldPost" : "thread.hiddenPost")}>
          <div class="hidden-note">
            <p><Icon name={one.held ? "clock" : "hidden"} small /> {t(one.held ? "thread.heldPost" : "thread.hiddenPost")}</p>
            {!moderates && (one.held ? <a href="/decisions?of=holds">{t("thread.myHeld")}</a> : <Late load={whyHidden} kind="post" id={one.id} />)}
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
