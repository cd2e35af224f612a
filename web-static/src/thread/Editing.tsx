import { useState } from "preact/hooks";
import { editPost } from "../api/forum";
import { type Problem, problemOf } from "../api";
import { WritingBox } from "../composer/WritingBox";
import { Button } from "../parts";
import { forget, keep } from "../drafts";
import { t } from "../words";
import type { Post } from "./shapes";
import type { ThreadDesk } from "./useThread";

interface Props {
  desk: ThreadDesk;
  post: Post;
  onDone: () => void;
}

/** Changes a post where it stands; when somebody else changed it meanwhile, both texts are there to choose from. */
export function Editing({ desk, post, onDone }: Props) {
  const [other, setOther] = useState<Post>();
  const [version, setVersion] = useState(post.version);
  const [turn, setTurn] = useState(0);
  const name = `edit:${post.id}`;
  const save = async (body: string) => {
    try {
      const answer = await editPost({ id: post.id }, { body, version });
      if (answer.status === 202) desk.refresh();
      else desk.put(answer.body);
      onDone();
    } catch (thrown) {
      const current = newer(problemOf(thrown));
      if (!current) throw thrown;
      setOther(current);
      setVersion(current.version);
    }
  };
  const takeTheirs = () => {
    keep(name, other?.body ?? "");
    setOther(undefined);
    setTurn(turn + 1);
  };
  const cancel = () => {
    forget(name);
    onDone();
  };
  return (
    <div class="post-editing">
      {other && <Meanwhile theirs={other} onTake={takeTheirs} />}
      <WritingBox key={turn} name={name} first={post.body ?? ""} label={t("thread.editLabel")} act={t(other ? "thread.saveMine" : "action.save")} prompt={t("thread.editLabel")} open focus local onCancel={cancel} onSend={save} />
    </div>
  );
}

function Meanwhile({ theirs, onTake }: { theirs: Post; onTake: () => void }) {
  return (
    <div class="meanwhile" role="alert">
      <p>{t("thread.meanwhile")}</p>
      <pre tabIndex={0}>{theirs.body}</pre>
      <Button small onClick={onTake}>{t("thread.takeTheirs")}</Button>
    </div>
  );
}

function newer(problem: Problem): Post | undefined {
  return problem.status === 409 ? (problem.body["current"] as Post | undefined) : undefined;
}
