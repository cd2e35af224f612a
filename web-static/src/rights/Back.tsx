import { showPost } from "../api/forum";
import { useLoad } from "../loading";
import { Icon } from "../parts";
import { isShutOut } from "../session";
import { t } from "../words";
import type { Decision } from "./shapes";

/** It was taken back: what that brought back, and where it stands. */
export function Back({ of }: { of: Decision }) {
  return (
    <div class="verdict verdict-back" role="status">
      <p><Icon name="check" small /><strong>{t("rights.overturned")}</strong></p>
      <p>{t(`rights.back.${of.action}`)}</p>
      {!isShutOut.value && of.target.kind === "thread" && <p><a href={`/threads/${of.target.id}`}>{t("rights.readIt")}</a></p>}
      {!isShutOut.value && of.target.kind === "post" && <PostLink id={of.target.id} />}
    </div>
  );
}

/** A post is read in its thread. */
function PostLink({ id }: { id: number }) {
  const post = useLoad(`post.${id}`, (signal) => showPost({ id }, undefined, { signal }));
  return post.value ? <p><a href={`/threads/${post.value.threadId}#post-${id}`}>{t("rights.readIt")}</a></p> : null;
}
