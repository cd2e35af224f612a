import { useEffect } from "preact/hooks";
import { listConversations } from "../api/messaging";
import type { Conversation } from "../conversation/shapes";
import { counts } from "../frame/places";
import { missed, useLive } from "../live";
import { usePages } from "../loading";
import { orCopy } from "../offline/copies";
import { useSettled } from "../settling";

export type InboxDesk = ReturnType<typeof useInbox>;

/** One's conversations, the latest first, and how much in them is unread. */
export function useInbox() {
  const list = usePages<Conversation>("inbox", (after, signal) => (after ? ask({ after }, signal) : orCopy("inbox", () => ask({}, signal))));
  const again = useSettled(list.again, 200);
  useLive((change) => change.topic.startsWith("messaging.") && change.topic !== "messaging.typing" && again());
  const gaps = missed.value;
  useEffect(() => void (gaps > 0 && again()), [gaps]);
  return list;
}

async function ask(more: { after?: string }, signal: AbortSignal) {
  const answer = await listConversations({ limit: 40, ...more }, undefined, { signal });
  counts.value = { ...counts.value, messages: answer.body.unread };
  return answer;
}
