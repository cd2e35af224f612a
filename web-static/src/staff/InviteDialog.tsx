import { useState } from "preact/hooks";
import { invite } from "../api/people";
import { useDeed } from "../loading";
import { Button, Copied, Dialog, Failure, Select, TextField } from "../parts";
import type { Role } from "../session";
import { type Language, language, LANGUAGES, t } from "../words";
import { RoleChecks } from "./Checks";
import { cohortName, useCohorts } from "./cohorts";

/** An invitation: to whom, as what, into which cohort; its link leaves by mail and can be copied. */
export function InviteDialog({ onInvited, onClose }: { onInvited: () => void; onClose: () => void }) {
  const [email, setEmail] = useState("");
  const [roles, setRoles] = useState<Role[]>(["student"]);
  const [cohort, setCohort] = useState("");
  const [locale, setLocale] = useState<Language>(language.value);
  const [link, setLink] = useState<{ url: string; email: string }>();
  const cohorts = useCohorts();
  const send = useDeed(async () => {
    const { body } = await invite({}, { email, roles, locale, ...(cohort ? { cohortId: Number(cohort) } : {}) });
    setLink(body);
    setEmail("");
    onInvited();
  });
  const none = { value: "", label: t("staff.noCohort") };
  const foot = (
    <>
      <Button kind="quiet" onClick={onClose}>{t("action.close")}</Button>
      <Button kind="primary" type="submit" form="invite" busy={send.busy} disabled={roles.length === 0}>{t("staff.invite")}</Button>
    </>
  );
  return (
    <Dialog title={t("staff.inviteTitle")} onClose={onClose} foot={foot}>
      <form id="invite" class="form" onSubmit={(event) => { event.preventDefault(); void send.run(); }}>
        {link && <Copied label={t("staff.invited", { email: link.email })} hint={t("staff.linkHint")} text={link.url} />}
        <TextField label={t("signIn.email")} type="email" autocomplete="off" required maxLength={254} value={email} onValue={setEmail} />
        <RoleChecks chosen={roles} onChosen={setRoles} />
        <Select label={t("staff.cohort")} value={cohort} options={[none, ...(cohorts.value ?? []).map((one) => ({ value: String(one.id), label: cohortName(one) }))]} onValue={setCohort} />
        <Select label={t("staff.mailLanguage")} value={locale} options={LANGUAGES.map((one) => ({ value: one, label: t(`language.${one}`) }))} onValue={(value) => setLocale(value as Language)} />
        {send.problem && <Failure problem={send.problem} />}
      </form>
    </Dialog>
  );
}
