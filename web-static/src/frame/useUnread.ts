import { useEffect } from "preact/hooks";
import { online } from "../api";
import { listConversations } from "../api/messaging";
import { countNotices } from "../api/notice";
import { kept } from "../drafts";
import { missed, useLive } from "../live";
import { me } from "../session";
import { useSettled } from "../settling";
import { unread } from "../window";
import { counts } from "./places";

// What one came to read is fetched first.
const RESTED_MS = 2_000;

/** How much is unread in private and of what one was told, on whatever page one is; and what could not leave goes from there too. */
export function useUnread(): void {
  const id = me.value?.id;
  const ask = useSettled(() => {
    if (id === undefined) return;
    listConversations({ limit: 1 }).then(({ body }) => (counts.value = { ...counts.value, messages: body.unread }), () => undefined);
  });
  const count = useSettled(() => {
    if (id === undefined) return;
    countNotices({}).then(({ body }) => {
      counts.value = { ...counts.value, notifications: body.unread };
      unread.value = body.unread;
    }, () => undefined);
  });
  useLive((change) => change.topic.startsWith("notice.") && count());
  useLive((change) => change.topic.startsWith("messaging.") && change.topic !== "messaging.typing" && ask());
  useEffect(() => () => void (unread.value = 0), [id]);
  const gaps = missed.value;
  useEffect(() => {
    const rested = setTimeout(() => {
      ask();
      count();
    }, RESTED_MS);
    return () => clearTimeout(rested);
  }, [id, gaps]);
  // Without a line nothing can leave, and the part of the program that would take it away may not be here.
  const line = online.value;
  useEffect(() => {
    if (line && id !== undefined && kept("outbox")) void import("../offline/leaving").then(({ openOutbox }) => openOutbox(), () => undefined);
  }, [id, line]);
}
