import { useState } from "preact/hooks";
import { Button, ButtonLink, Empty, Listed, PageTitle } from "../parts";
import { go, place } from "../router";
import { isMentor, me } from "../session";
import { useShortcut } from "../shortcuts";
import { t } from "../words";
import { InboxRow } from "./InboxRow";
import { NewConversation } from "./NewConversation";
import type { InboxDesk } from "./useInbox";

/** All conversations, each with what is new in it and whose word is awaited. */
export function Inbox({ inbox, chosen }: { inbox: InboxDesk; chosen: number | null }) {
  const [writing, setWriting] = useState(place.value.query.has("to"));
  const items = inbox.value ?? [];
  const way = wayOn();
  const step = (by: number) => {
    const at = items.findIndex((one) => one.id === chosen);
    const next = items[at < 0 ? (by > 0 ? 0 : items.length - 1) : Math.min(Math.max(at + by, 0), items.length - 1)];
    if (next) go(`/messages?c=${next.id}`, { replace: true });
  };
  useShortcut("j", "messages.keyDown", () => step(1));
  useShortcut("k", "messages.keyUp", () => step(-1));
  useShortcut("n", "messages.new", () => setWriting(true));
  return (
    <section class="inbox" aria-label={t("messages.list")}>
      <header class="inbox-head">
        <PageTitle title={t("place.messages")} />
        <Button kind="primary" icon="edit" onClick={() => setWriting(true)}>{t("messages.new")}</Button>
      </header>
      {way && <p class="inbox-ways row"><a href={way.href}>{way.name}</a><a href="/sharing">{t("sharing.all")}</a></p>}
      <Listed of={inbox} empty={<Empty {...(way ? { act: <ButtonLink href={way.href}>{way.name}</ButtonLink> } : {})}>{t(way ? "messages.none" : "messages.noneYet")}</Empty>}>
        {(all) => <ul class="rows">{all.map((one) => <li key={one.id}><InboxRow of={one} current={one.id === chosen} /></li>)}</ul>}
      </Listed>
      {writing && <NewConversation onClose={() => setWriting(false)} />}
    </section>
  );
}

/** To those one accompanies or who accompany; nowhere for staff and moderators, who have neither. */
function wayOn(): { href: string; name: string } | null {
  if (isMentor.value) return { href: "/students", name: t("messages.students") };
  const learns = me.value?.roles.some((role) => role === "student" || role === "alumnus");
  return learns ? { href: "/mentors", name: t("messages.mentors") } : null;
}
