import { useState } from "preact/hooks";
import { Wordmark } from "../frame/Wordmark";
import { Icon, PageTitle } from "../parts";
import { OpenFoot } from "../signin/OpenFoot";
import { t, tx } from "../words";
import { NoticeForm } from "./NoticeForm";
import "./outside.css";

/** Where anybody reports what they think is illegal, without an account. */
export default function NoticePage() {
  const [sentTo, setSentTo] = useState<string>();
  return (
    <>
      <Wordmark plain />
      {sentTo ? <Sent to={sentTo} onAnother={() => setSentTo(undefined)} /> : <NoticeForm onSent={setSentTo} />}
      <OpenFoot />
    </>
  );
}

function Sent({ to, onAnother }: { to: string; onAnother: () => void }) {
  return (
    <div class="stack" role="status">
      <PageTitle title={t("outside.sentTitle")} />
      <p><Icon name="messages" small /> {tx("outside.sent", { email: <strong>{to}</strong> })}</p>
      <p class="muted">{t("outside.sentMore")}</p>
      <p><button type="button" class="link-plain" onClick={onAnother}>{t("outside.another")}</button></p>
    </div>
  );
}
