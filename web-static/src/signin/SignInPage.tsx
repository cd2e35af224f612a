import { useState } from "preact/hooks";
import { Wordmark } from "../frame/Wordmark";
import { useDeed } from "../loading";
import { Button, Failure, PageTitle, TextField } from "../parts";
import { go, ownPath, place } from "../router";
import { signInAs } from "../session";
import { t } from "../words";
import { DemoAccounts } from "./DemoAccounts";
import { OpenFoot } from "./OpenFoot";

/** The door: mail and password, or one of the demo town's people. */
export default function SignInPage() {
  const [email, setEmail] = useState("");
  const [password, setPassword] = useState("");
  const enter = useDeed(async (as: { email: string; password: string }) => {
    await signInAs(as);
    go(ownPath(place.value.query.get("return")), { replace: true });
  });
  return (
    <>
      <Wordmark plain />
      <form class="form" onSubmit={(event) => { event.preventDefault(); void enter.run({ email, password }); }}>
        <div class="stack stack-tight">
          <PageTitle title={t("signIn.title")} />
          <p class="muted">{t("signIn.lead")}</p>
        </div>
        <TextField label={t("signIn.email")} type="email" name="email" autocomplete="username" required autofocus value={email} onValue={setEmail} />
        <TextField label={t("signIn.password")} type="password" name="password" autocomplete="current-password" required value={password} onValue={setPassword} />
        {enter.problem && <Failure problem={enter.problem} />}
        <div class="row row-between">
          <Button kind="primary" type="submit" busy={enter.busy}>{t("signIn.enter")}</Button>
          <a href="/reset">{t("signIn.forgotten")}</a>
        </div>
      </form>
      <DemoAccounts onChoose={(who) => void enter.run(who)} busy={enter.busy} />
      <OpenFoot />
    </>
  );
}
