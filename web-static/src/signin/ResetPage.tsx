import { useState } from "preact/hooks";
import { askReset, readReset, useReset as setPasswordBy } from "../api/people";
import { Wordmark } from "../frame/Wordmark";
import { useDeed, useLoad } from "../loading";
import { tell } from "../toasts";
import { Button, Failure, Loaded, PageTitle, PasswordField, TextField } from "../parts";
import { go, place } from "../router";
import { t } from "../words";
import { OpenFoot } from "./OpenFoot";
import { VoidLink } from "./VoidLink";

/** A forgotten password: asking for the mail, and choosing a new one where its link leads. */
export default function ResetPage() {
  const token = place.value.hash.slice(1);
  return (
    <>
      <Wordmark plain />
      {token ? <Choose key={token} token={token} /> : <Ask />}
      <OpenFoot />
    </>
  );
}

function Ask() {
  const [email, setEmail] = useState("");
  const [sent, setSent] = useState(false);
  const ask = useDeed(async () => {
    await askReset({}, { email }, { quiet: true });
    setSent(true);
  });
  if (sent) {
    return (
      <div class="stack" role="status">
        <PageTitle title={t("reset.sentTitle")} />
        <p>{t("reset.sent", { email })}</p>
        <p><a href="/sign-in">{t("reset.back")}</a></p>
      </div>
    );
  }
  return (
    <form class="form" onSubmit={(event) => { event.preventDefault(); void ask.run(); }}>
      <div class="stack stack-tight">
        <PageTitle title={t("reset.title")} />
        <p class="muted">{t("reset.lead")}</p>
      </div>
      <TextField label={t("signIn.email")} type="email" name="email" autocomplete="username" required maxLength={254} autofocus value={email} onValue={setEmail} />
      {ask.problem && <Failure problem={ask.problem} />}
      <div class="row row-between">
        <Button kind="primary" type="submit" busy={ask.busy}>{t("reset.ask")}</Button>
        <a href="/sign-in">{t("reset.back")}</a>
      </div>
    </form>
  );
}

function Choose({ token }: { token: string }) {
  const [password, setPassword] = useState("");
  const link = useLoad(`reset ${token}`, (signal) => readReset({}, { token }, { signal, quiet: true }));
  const choose = useDeed(async () => {
    await setPasswordBy({}, { token, password }, { quiet: true });
    tell(t("reset.done"));
    go("/sign-in", { replace: true });
  });
  if (link.problem?.status === 404 || choose.problem?.status === 404) return <VoidLink says={t("reset.void")} />;
  return (
    <Loaded of={link}>
      {(found) => (
        <form class="form" onSubmit={(event) => { event.preventDefault(); void choose.run(); }}>
          <div class="stack stack-tight">
            <PageTitle title={t("reset.chooseTitle")} />
            <p class="muted">{t("reset.chooseLead", { name: found.displayName })}</p>
          </div>
          <input type="hidden" autocomplete="username" value={found.handle} />
          <PasswordField fresh label={t("settings.nextPassword")} value={password} onValue={setPassword} />
          {choose.problem && <Failure problem={choose.problem} />}
          <div><Button kind="primary" type="submit" busy={choose.busy}>{t("reset.choose")}</Button></div>
        </form>
      )}
    </Loaded>
  );
}
