import { useState } from "preact/hooks";
import { changePassword } from "../api/people";
import { useDeed } from "../loading";
import { tell } from "../toasts";
import { Button, Failure, PasswordField, Section } from "../parts";
import type { Me } from "../session";
import { t } from "../words";

/** A new password, for who knows the old one. */
export function PasswordSection({ member }: { member: Me }) {
  const [current, setCurrent] = useState("");
  const [next, setNext] = useState("");
  const change = useDeed(async () => {
    await changePassword({}, { current, next });
    setCurrent("");
    setNext("");
    tell(t("settings.passwordChanged"));
  });
  const wrong = change.problem?.type === "wrong-password" ? t("problem.wrong-password") : undefined;
  return (
    <Section id="password" title={t("settings.password")}>
      <form class="form" onSubmit={(event) => { event.preventDefault(); void change.run(); }}>
        <input type="hidden" autocomplete="username" value={member.email} />
        <PasswordField label={t("settings.currentPassword")} value={current} onValue={setCurrent} error={wrong} />
        <PasswordField fresh label={t("settings.nextPassword")} value={next} onValue={setNext} />
        {change.problem && !wrong && <Failure problem={change.problem} />}
        <div><Button type="submit" busy={change.busy}>{t("settings.changePassword")}</Button></div>
      </form>
    </Section>
  );
}
