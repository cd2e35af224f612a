import { online } from "../api";
import { keep, kept } from "../drafts";
import { deliver, type Letter, withdraw } from "../offline/outbox";
import { Button, explained, Icon } from "../parts";
import { Problem } from "../api";
import { t } from "../words";

/** A message that has not left yet: it waits for the line, or the server will not have it. */
export function Unsent({ of }: { of: Letter }) {
  const takeBack = () => {
    const name = `conversation:${of.conversationId}`;
    const typed = kept(name)?.text ?? "";
    keep(name, typed ? `${of.body}\n\n${typed}` : of.body);
    withdraw(of);
    dispatchEvent(new CustomEvent("entraide:draft", { detail: name }));
  };
  return (
    <article class="message message-own message-unsent">
      <div class="message-box">
        {of.quote && <p class="message-quote"><span class="hint">{of.quote.name}</span> {of.quote.excerpt}</p>}
        {of.body && <p class="message-typed">{of.body}</p>}
        {of.files.length > 0 && <p class="hint">{of.files.map((one) => one.name).join(", ")}</p>}
        <p class={of.refused ? "error" : "hint unsent-why"} role={of.refused ? "alert" : undefined}>
          <Icon name="clock" small /> {of.refused ? explained(new Problem(409, of.refused)) : t(online.value ? "chat.sending" : "chat.waiting")}
        </p>
        {(of.refused || !online.value) && (
          <p class="form-acts">
            {!of.refused && <Button small kind="quiet" onClick={() => void deliver()}>{t("action.again")}</Button>}
            <Button small kind="quiet" onClick={takeBack}>{t("chat.takeBack")}</Button>
          </p>
        )}
      </div>
    </article>
  );
}
