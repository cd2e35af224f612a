import { useEffect } from "preact/hooks";
import { showPost } from "../api/forum";
import { useLoad } from "../loading";
import { Failure, Skeleton, TextArea } from "../parts";
import type { Post } from "../thread/shapes";
import { t } from "../words";
import type { Draft } from "./wish";

interface Props {
  post: number;
  draft: Draft;
  change: (part: Partial<Draft>) => void;
  wrong: boolean;
}

/** Other words in place of the member's, made from what is there now; a change meanwhile is refused. */
export function EditField({ post, draft, change, wrong }: Props) {
  const now = useLoad<Post>(`edited.${post}`, (signal) => showPost({ id: post }, undefined, { signal }));
  const found = now.value;
  useEffect(() => {
    if (found && draft.version !== found.version) change({ body: found.body ?? "", version: found.version });
  }, [found?.version]);
  if (now.problem && !found) return now.problem.status === 404 ? <p class="muted">{t("decision.editHidden")}</p> : <Failure problem={now.problem} again={now.again} />;
  if (!found) return <Skeleton lines={3} />;
  return <TextArea label={t("decision.body")} hint={t("decision.bodyHint")} error={wrong ? t("decision.bodyMissing") : undefined} rows={6} maxLength={50000} value={draft.body} onValue={(body) => change({ body })} />;
}
