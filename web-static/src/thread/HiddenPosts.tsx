import { Icon, Prose } from "../parts";
import { t } from "../words";
import type { ThreadDesk } from "./useThread";

/** What moderation hid here, for those who wrote it and those who moderate. */
export function HiddenPosts({ desk }: { desk: ThreadDesk }) {
  const hidden = desk.mine.value?.hidden ?? [];
  return (
    <>
      {hidden.map((one) => (
        <section key={one.id} class="hidden-post" aria-label={t(one.held ? "thread.heldPost" : "thread.hiddenPost")}>
          <p class="hidden-note"><Icon name="hidden" small /> {t(one.held ? "thread.heldPost" : "thread.hiddenPost")}</p>
          <Prose html={one.html} small />
        </section>
      ))}
    </>
  );
}
