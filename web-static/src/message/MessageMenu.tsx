import { useState } from "preact/hooks";
import { deleteMessage } from "../api/messaging";
import { ReportItem } from "../frame/Reporting";
import { useDeed } from "../loading";
import { Confirm, Failure, Icon, Menu, MenuItem } from "../parts";
import { me } from "../session";
import { t } from "../words";
import { now } from "../words/moments";
import type { Message } from "../conversation/shapes";
import { mayEdit } from "../conversation/timeline";
import type { Chat } from "../conversation/useConversation";

interface Props {
  chat: Chat;
  message: Message;
  onEdit: (message: Message) => void;
  onQuote: (message: Message) => void;
}

/** What can be done with a message. */
export function MessageMenu({ chat, message, onEdit, onQuote }: Props) {
  const [deleting, setDeleting] = useState(false);
  const own = message.author.id === me.value?.id;
  const drop = useDeed(async () => {
    await deleteMessage({ id: message.id });
    chat.put([{ ...message, body: "", html: "", files: [], quote: null, gone: "deleted" }]);
    setDeleting(false);
  });
  return (
    <div class="message-acts">
      <Menu face={<Icon name="more" small />} label={t("chat.moreOf", { name: message.author.displayName })} towards={own ? "end" : "start"} class="button button-quiet button-bare button-small">
        <MenuItem onChoose={() => onQuote(message)}><Icon name="quote" small />{t("chat.quote")}</MenuItem>
        {mayEdit(message, me.value?.id, now.value) && message.body && <MenuItem onChoose={() => onEdit(message)}><Icon name="edit" small />{t("chat.edit")}</MenuItem>}
        {!own && <ReportItem of={{ kind: "message", id: message.id }} />}
        {own && <MenuItem danger onChoose={() => setDeleting(true)}><Icon name="trash" small />{t("chat.delete")}</MenuItem>}
      </Menu>
      {deleting && (
        <Confirm title={t("chat.deleteTitle")} act={t("chat.delete")} danger busy={drop.busy} onAct={() => void drop.run()} onClose={() => setDeleting(false)}>
          <p>{t("chat.deleteAsk")}</p>
          {drop.problem && <Failure problem={drop.problem} />}
        </Confirm>
      )}
    </div>
  );
}
