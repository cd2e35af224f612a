import { useState } from "preact/hooks";
import type { Answered } from "../api";
import { resubscribe, showUnsubscription, unsubscribe } from "../api/notice";
import { Wordmark } from "../frame/Wordmark";
import { useDeed, useLoad } from "../loading";
import { Button, Failure, Icon, PageTitle, Skeleton } from "../parts";
import { place } from "../router";
import { OpenFoot } from "../signin/OpenFoot";
import { t } from "../words";

type Refusal = Answered<typeof showUnsubscription>;

/** Where the link of a mail leads: no more of these, without signing in, and back again. */
export default function UnsubscribePage() {
  const [token] = useState(place.value.hash.slice(1));
  const link = useLoad<Refusal>(token ? `unsubscription.${token}` : null, (signal) => showUnsubscription({ token }, undefined, { signal, quiet: true }));
  const over = !token || link.problem?.status === 404 || link.problem?.status === 400;
  return (
    <>
      <Wordmark plain />
      {link.value ? <Asked token={token} of={link.value} onKnown={(now) => link.set(() => now)} /> : over ? <Void /> : link.problem ? <Failure problem={link.problem} again={link.again} /> : <Skeleton />}
      <OpenFoot />
    </>
  );
}

function Asked({ token, of, onKnown }: { token: string; of: Refusal; onKnown: (now: Refusal) => void }) {
  const refuse = useDeed(async () => onKnown((await unsubscribe({ token }, undefined, { quiet: true })).body));
  const undo = useDeed(async () => onKnown((await resubscribe({ token }, undefined, { quiet: true })).body));
  const problem = refuse.problem ?? undo.problem;
  return (
    <div class="stack">
      <PageTitle title={t(of.refused ? "unsubscribe.doneTitle" : "unsubscribe.title")} />
      <p role="status">{of.refused && <><Icon name="check" small /> </>}{t(of.refused ? "unsubscribe.done" : "unsubscribe.says")}</p>
      <ul>{of.families.map((one) => <li key={one}><strong>{t(`channel.family.${one}`)}</strong></li>)}</ul>
      <p class="muted">{t("unsubscribe.stays")}</p>
      {problem && <Failure problem={problem} />}
      {!of.refused && <div><Button kind="primary" wide busy={refuse.busy} onClick={() => void refuse.run()}>{t("unsubscribe.refuse")}</Button></div>}
      {of.refused && of.undoable && <div><Button wide busy={undo.busy} onClick={() => void undo.run()}>{t("unsubscribe.undo")}</Button></div>}
      <p><a href="/settings#channels">{t("unsubscribe.settings")}</a></p>
    </div>
  );
}

function Void() {
  return (
    <div class="stack">
      <PageTitle title={t("join.voidTitle")} />
      <p>{t("unsubscribe.void")}</p>
      <p><a href="/settings#channels">{t("unsubscribe.settings")}</a></p>
    </div>
  );
}
