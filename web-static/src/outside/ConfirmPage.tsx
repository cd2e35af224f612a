import { useState } from "preact/hooks";
import { confirmNotice } from "../api/moderation";
import { Wordmark } from "../frame/Wordmark";
import { useDeed } from "../loading";
import { Button, Failure, Icon, PageTitle } from "../parts";
import { place } from "../router";
import { OpenFoot } from "../signin/OpenFoot";
import { t } from "../words";
import "./outside.css";

/** Where the mail about a notice leads: one press says that it is one's own. */
export default function ConfirmPage() {
  const [token] = useState(place.value.hash.slice(1));
  const [done, setDone] = useState(false);
  const confirm = useDeed(async () => {
    await confirmNotice({}, { token }, { quiet: true });
    setDone(true);
  });
  const over = !token || confirm.problem?.status === 404;
  return (
    <>
      <Wordmark plain />
      {done ? <Received /> : over ? <Over /> : (
        <div class="stack">
          <PageTitle title={t("outside.confirmTitle")} />
          <p>{t("outside.confirmSays")}</p>
          {confirm.problem && <Failure problem={confirm.problem} />}
          <div><Button kind="primary" wide busy={confirm.busy} onClick={() => void confirm.run()}>{t("outside.confirm")}</Button></div>
        </div>
      )}
      <OpenFoot />
    </>
  );
}

function Received() {
  return (
    <div class="stack" role="status">
      <PageTitle title={t("outside.doneTitle")} />
      <p><Icon name="check" small /> {t("outside.done")}</p>
      <p><a href="/transparency">{t("rights.figures")}</a></p>
    </div>
  );
}

function Over() {
  return (
    <div class="stack">
      <PageTitle title={t("join.voidTitle")} />
      <p>{t("outside.over")}</p>
      <p><a href="/notices/new">{t("outside.title")}</a></p>
    </div>
  );
}
