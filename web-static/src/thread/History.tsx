import { listRevisions } from "../api/forum";
import { Ago, Dialog, Listed, MemberName } from "../parts";
import { usePages } from "../loading";
import { t } from "../words";
import type { Post, Revision } from "./shapes";

/** What a post said before, and what each change did. */
export default function History({ post, onClose }: { post: Post; onClose: () => void }) {
  const revisions = usePages<Revision>(`revisions.${post.id}.${post.version}`, (after, signal) => listRevisions({ id: post.id, ...(after ? { after } : {}) }, undefined, { signal }));
  return (
    <Dialog title={t("thread.history")} onClose={onClose} sheet>
      <Listed of={revisions} empty={null}>
        {(items) => <ol class="revisions">{items.map((one) => <li key={one.version}><OneRevision of={one} /></li>)}</ol>}
      </Listed>
    </Dialog>
  );
}

function OneRevision({ of }: { of: Revision }) {
  return (
    <>
      <p class="facts"><span><MemberName of={of.editor} /></span><Ago at={of.at} /></p>
      <p class="diff">
        {of.diff.map((part, at) => {
          if (part.kind === "added") return <ins key={at}>{part.text}</ins>;
          if (part.kind === "removed") return <del key={at}>{part.text}</del>;
          return <span key={at}>{part.text}</span>;
        })}
      </p>
    </>
  );
}
