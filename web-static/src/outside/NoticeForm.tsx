import { useState } from "preact/hooks";
import { sendNotice } from "../api/moderation";
import { useDeed } from "../loading";
import { Button, Check, Failure, mistakeAt, PageTitle, Select, TextArea, TextField } from "../parts";
import { place } from "../router";
import { language, t } from "../words";
import { toldBy } from "./place";

const REASONS = ["illegal", "harassment", "unsafe", "spam", "other"] as const;
type Reason = (typeof REASONS)[number];
const SHORTEST = 20;

/** What is where, why it is thought to be illegal, and who says so. */
export function NoticeForm({ onSent }: { onSent: (email: string) => void }) {
  const [where, setWhere] = useState(place.value.query.get("about") ?? "");
  const [reason, setReason] = useState<Reason>("illegal");
  const [explanation, setExplanation] = useState("");
  const [name, setName] = useState("");
  const [email, setEmail] = useState("");
  const [goodFaith, setGoodFaith] = useState(false);
  const [tried, setTried] = useState(false);
  const target = toldBy(where, location.origin);
  const short = explanation.trim().length < SHORTEST;
  const send = useDeed(async () => {
    if (!target) return;
    await sendNotice({}, { target, reason, explanation: explanation.trim(), name: name.trim(), email: email.trim(), goodFaith: true, locale: language.value }, { quiet: true });
    onSent(email.trim());
  });
  const submit = (event: Event) => {
    event.preventDefault();
    setTried(true);
    if (target && !short && goodFaith) void send.run();
  };
  return (
    <form class="form" onSubmit={submit} noValidate={false}>
      <div class="stack stack-tight">
        <PageTitle title={t("outside.title")} />
        <p class="muted">{t("outside.lead")}</p>
      </div>
      <TextField label={t("outside.where")} hint={t("outside.whereHint")} name="where" inputMode="url" autocapitalize="off" autocomplete="off" required maxLength={500} value={where} onValue={setWhere} error={tried && !target ? t("outside.whereWrong") : undefined} />
      <Select label={t("outside.reason")} value={reason} options={REASONS.map((one) => ({ value: one, label: t(`rights.reason.${one}`) }))} onValue={(chosen) => setReason(chosen as Reason)} />
      <TextArea label={t("outside.why")} hint={t("outside.whyHint")} required maxLength={5000} rows={5} value={explanation} onValue={setExplanation} error={tried && short ? t("outside.whyShort") : undefined} />
      <TextField label={t("outside.name")} name="name" autocomplete="name" required maxLength={100} value={name} onValue={setName} />
      <TextField label={t("signIn.email")} hint={t("outside.emailHint")} type="email" name="email" autocomplete="email" required maxLength={254} value={email} onValue={setEmail} error={mistakeAt(send.problem, "/email")} />
      <Check label={t("outside.faith")} checked={goodFaith} onChecked={setGoodFaith} />
      {tried && !goodFaith && <p class="error" role="alert">{t("outside.faithNeeded")}</p>}
      {send.problem && send.problem.mistakes.length === 0 && <Failure problem={send.problem} />}
      <div><Button kind="primary" type="submit" wide busy={send.busy}>{t("outside.send")}</Button></div>
    </form>
  );
}
