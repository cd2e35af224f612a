import { restorePost } from "../api/forum";
import { problemOf } from "../api";
import { explained } from "../parts";
import { tell } from "../toasts";
import { t } from "../words";
import type { ThreadDesk } from "./useThread";

/** Brings back what was deleted, where it stood. */
export async function restoreIn(desk: ThreadDesk, id: number): Promise<void> {
  try {
    const { body } = await restorePost({ id });
    desk.put(body);
    desk.refresh();
    tell(t("thread.restored"));
  } catch (thrown) {
    tell(explained(problemOf(thrown)), { tone: "trouble" });
  }
}
