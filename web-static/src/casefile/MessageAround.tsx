import { showMessageContext } from "../api/messaging";
import { useLoad } from "../loading";
import { Failure, Skeleton } from "../parts";
import { t } from "../words";
import { Said } from "./Said";

type Message = { id: number; author: { id: number; handle: string; displayName: string }; createdAt: string; body: string };

/** A private message with the five around it and nothing else; that it was read is written down. */
export function MessageAround({ id }: { id: number }) {
  const context = useLoad<{ items: Message[] }>(`message.${id}`, (signal) => showMessageContext({ id }, undefined, { signal }));
  if (context.problem && !context.value) return context.problem.status === 404 ? <p class="muted">{t("case.messageClosed")}</p> : <Failure problem={context.problem} again={context.again} />;
  if (!context.value) return <Skeleton lines={4} />;
  return (
    <div class="stack stack-tight">
      <p class="hint">{t("case.messageLead")}</p>
      <ol class="said" aria-label={t("case.around")}>
        {context.value.items.map((one) => <Said key={one.id} by={one.author} at={one.createdAt} text={one.body} marked={one.id === id} />)}
      </ol>
    </div>
  );
}
