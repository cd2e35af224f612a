import { useState } from "preact/hooks";
import { type Answered } from "../api";
import { join, readInvitation } from "../api/people";
import { Wordmark } from "../frame/Wordmark";
import { useDeed, useLoad } from "../loading";
import { Button, Failure, Loaded, mistakeAt, PageTitle, PasswordField, TextField } from "../parts";
import { go, place } from "../router";
import { welcome } from "../session";
import { language, speak, t } from "../words";
import { zone } from "../words/moments";
import { handleFrom } from "./handle";
import { OpenFoot } from "./OpenFoot";
import { VoidLink } from "./VoidLink";

/** Where an invitation leads: who invites whom, and the few things needed to come in. */
export default function JoinPage() {
  const token = place.value.hash.slice(1);
  const invitation = useLoad(`invitation ${token}`, async (signal) => {
    const answer = await readInvitation({}, { token: token || "-" }, { signal, quiet: true });
    await speak(answer.body.locale);
    return answer;
  });
  return (
    <>
      <Wordmark plain />
      {invitation.problem?.status === 404
        ? <VoidLink says={t("join.void")} />
        : <Loaded of={invitation}>{(found) => <JoinForm token={token} invitation={found} />}</Loaded>}
      <OpenFoot />
    </>
  );
}

function JoinForm({ token, invitation }: { token: string; invitation: Answered<typeof readInvitation> }) {
  const [displayName, setName] = useState("");
  const [chosen, setHandle] = useState<string | null>(null);
  const [password, setPassword] = useState("");
  const handle = chosen ?? handleFrom(displayName);
  const enter = useDeed(async () => {
    const answer = await join({}, { token, handle, displayName, password, locale: language.value, timeZone: zone.value }, { quiet: true });
    welcome(answer.body.member);
    go("/", { replace: true });
  });
  const taken = enter.problem?.type === "handle-taken";
  const group = [invitation.programme, invitation.cohort].filter(Boolean).join(" · ");
  return (
    <form class="form" onSubmit={(event) => { event.preventDefault(); void enter.run(); }}>
      <div class="stack stack-tight">
        <PageTitle title={t("join.title")} />
        <p class="muted">{group ? t("join.leadGroup", { email: invitation.email, group }) : t("join.lead", { email: invitation.email })}</p>
      </div>
      <TextField label={t("join.name")} hint={t("join.nameHint")} name="name" autocomplete="name" required maxLength={80} autofocus value={displayName} onValue={setName} />
      <TextField label={t("join.handle")} hint={t("join.handleHint", { handle: handle || "lea" })} name="handle" autocomplete="off" autocapitalize="off" required minLength={2} maxLength={30}
        pattern="[a-z0-9][a-z0-9_\-]*" value={handle} onValue={(typed) => setHandle(typed.toLowerCase())} error={taken ? t("problem.handle-taken") : mistakeAt(enter.problem, "/handle")} />
      <PasswordField fresh label={t("signIn.password")} value={password} onValue={setPassword} />
      {enter.problem && !taken && <Failure problem={enter.problem} />}
      <div><Button kind="primary" type="submit" wide busy={enter.busy}>{t("join.enter")}</Button></div>
    </form>
  );
}
