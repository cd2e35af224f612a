import { listMessageRevisions } from "../api/messaging";
import { useLoad } from "../loading";
import { Ago, Dialog, Loaded } from "../parts";
import { t } from "../words";
import type { Message } from "../conversation/shapes";

type Revision = { version: number; body: string; writtenAt: string };

/** What a message said before. */
export function Revisions({ of, onClose }: { of: Message; onClose: () => void }) {
  const revisions = useLoad<{ items: Revision[] }>(`message.revisions.${of.id}.${of.version}`, (signal) => listMessageRevisions({ id: of.id }, undefined, { signal }));
  return (
    <Dialog title={t("chat.history")} onClose={onClose}>
      <Loaded of={revisions}>
        {({ items }) => (
          <ol class="stack">
            {items.map((one) => <li key={one.version}><p class="hint"><Ago at={one.writtenAt} /></p><p class="message-before">{one.body}</p></li>)}
          </ol>
        )}
      </Loaded>
    </Dialog>
  );
}
