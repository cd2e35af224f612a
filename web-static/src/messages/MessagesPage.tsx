import { useEffect } from "preact/hooks";
import { useScreen, WORKBENCH } from "../composer/screen";
import { ConversationPane } from "../conversation/ConversationPane";
import { openOutbox } from "../offline/outbox";
import { keepProgram } from "../offline/worker";
import { Page } from "../parts";
import { place, query } from "../router";
import { t } from "../words";
import { Inbox } from "./Inbox";
import { useInbox } from "./useInbox";
import "../composer/composer.css";
import "./messages.css";

/** Private conversations: the list, and beside it the one that is read. On a phone one or the other. */
export default function MessagesPage() {
  const inbox = useInbox();
  const wide = useScreen(WORKBENCH);
  const chosen = Number(place.value.query.get("c")) || null;
  useEffect(() => {
    void openOutbox();
    keepProgram();
  }, []);
  return (
    <Page wide>
      <div class={wide ? "mail mail-wide" : "mail"}>
        {(wide || !chosen) && <Inbox inbox={inbox} chosen={chosen} />}
        {chosen && <ConversationPane key={chosen} id={chosen} narrow={!wide} onClose={() => query({ c: null, sheet: null })} />}
        {wide && !chosen && <p class="mail-idle">{t("messages.choose")}</p>}
      </div>
    </Page>
  );
}
