import { useState } from "preact/hooks";
import type { components } from "../api/contract.messaging";
import { listMemberConversations } from "../api/messaging";
import { OpenAsStaff } from "../conversation/OpenAsStaff";
import { usePages } from "../loading";
import { named } from "../mentoring/shapes";
import { Ago, Button, ButtonLink, Dialog, Empty, Listed, Until } from "../parts";
import { go } from "../router";
import { language, t, tx } from "../words";

type Openable = components["schemas"]["OpenableConversation"];
type Whose = { id: number; displayName: string };

/** What is private of a member: that it is there and between whom; and how staff open one of it, with a reason. */
export function TheirConversations({ of, onClose }: { of: Whose; onClose: () => void }) {
  const [chosen, setChosen] = useState<Openable>();
  const theirs = usePages<Openable>(`openable.${of.id}`, (after, signal) => listMemberConversations({ id: of.id, ...(after ? { after } : {}) }, undefined, { signal }));
  return (
    <Dialog key={chosen ? "reason" : "choice"} title={chosen ? t("chat.openTitle") : t("opening.ofWhom", { name: of.displayName })} onClose={onClose}>
      {chosen ? (
        <div class="stack">
          <Row of={chosen} whose={of} />
          <OpenAsStaff id={chosen.id} onOpen={() => go(`/messages?c=${chosen.id}`)} />
        </div>
      ) : (
        <div class="stack">
          <p class="muted">{t("opening.choose")}</p>
          <Listed of={theirs} empty={<Empty>{t("opening.noneOfOne")}</Empty>}>
            {(items) => <ul class="rows">{items.map((one) => <li key={one.id}><Row of={one} whose={of} onOpen={() => setChosen(one)} /></li>)}</ul>}
          </Listed>
        </div>
      )}
    </Dialog>
  );
}

function Row({ of, whose, onOpen }: { of: Openable; whose: Whose; onOpen?: () => void }) {
  const names = onOpen ? named(of.people.filter((one) => one.id !== whose.id), language.value) : named(of.people, language.value);
  return (
    <div class="setting-row">
      <div>
        <p>{onOpen ? t("mentoring.with", { names }) : names}</p>
        <p class="facts">
          <span>{tx("opening.begun", { time: <Ago at={of.openedAt} /> })}</span>
          {of.openUntil && <span>{tx("opening.openNow", { time: <Until at={of.openUntil} /> })}</span>}
        </p>
      </div>
      {onOpen && (of.openUntil
        ? <ButtonLink small href={`/messages?c=${of.id}`}>{t("opening.read")}</ButtonLink>
        : <Button small onClick={onOpen} aria-label={t("opening.openWhich", { names })}>{t("opening.open")}</Button>)}
    </div>
  );
}
