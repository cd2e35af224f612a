import { useState } from "preact/hooks";
import { Check, Select, TextField } from "../parts";
import { t } from "../words";
import { DigestPreview } from "./DigestPreview";
import type { Wishes } from "./wishes";

const BUDGETS = [1, 2, 3, 5, 10, 20];
const HOURS = Array.from({ length: 24 }, (_, hour) => hour);
const DAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"] as const;
const NIGHT = { from: "22:00", until: "07:00" };

interface Props {
  of: Wishes;
  onChange: (made: (known: Wishes) => Wishes) => void;
}

/** How many mails a day, when the digest comes, and when nothing does. */
export function Pace({ of: { mail, budget, digest }, of, onChange }: Props) {
  const budgets = BUDGETS.includes(budget) ? BUDGETS : [...BUDGETS, budget].sort((one, other) => one - other);
  const day = (chosen: string) => DAYS.find((one) => one === chosen) ?? null;
  return (
    <div class="form pace">
      <h3>{t("channel.pace")}</h3>
      <Select label={t("channel.budget")} hint={t("channel.budgetHint")} disabled={!mail} value={String(budget)}
        options={budgets.map((count) => ({ value: String(count), label: t("channel.perDay", { count }) }))}
        onValue={(chosen) => onChange((known) => ({ ...known, budget: Number(chosen) }))} />
      <div class="pace-pair">
        <Select label={t("channel.digestDay")} disabled={!mail} value={digest.weekday ?? "every"}
          options={(["every", ...DAYS] as const).map((one) => ({ value: one, label: t(`channel.day.${one}`) }))}
          onValue={(chosen) => onChange((known) => ({ ...known, digest: { ...known.digest, weekday: day(chosen) } }))} />
        <Select label={t("channel.digestHour")} disabled={!mail} value={String(digest.hour)}
          options={HOURS.map((hour) => ({ value: String(hour), label: t("channel.hour", { hour }) }))}
          onValue={(chosen) => onChange((known) => ({ ...known, digest: { ...known.digest, hour: Number(chosen) } }))} />
      </div>
      {mail && <DigestPreview />}
      <QuietHours of={of} onChange={onChange} />
    </div>
  );
}

/** What is typed is kept once it makes sense: hours that end when they begin would never end. */
function QuietHours({ of: { quiet, timeZone }, onChange }: Props) {
  const [typed, setTyped] = useState(quiet ?? NIGHT);
  const keep = (hours: typeof NIGHT) => {
    setTyped(hours);
    if (hours.from && hours.until && hours.from !== hours.until) onChange((known) => ({ ...known, quiet: hours }));
  };
  return (
    <div class="stack stack-tight">
      <Check label={t("channel.quiet")} hint={t("channel.quietHint", { zone: timeZone.replaceAll("_", " ") })} checked={quiet !== null}
        onChecked={(on) => onChange((known) => ({ ...known, quiet: on ? typed : null }))} />
      {quiet && (
        <div class="pace-pair">
          <TextField label={t("channel.quietFrom")} type="time" required value={typed.from} onValue={(from) => keep({ ...typed, from })} />
          <TextField label={t("channel.quietUntil")} type="time" required value={typed.until} onValue={(until) => keep({ ...typed, until })} />
        </div>
      )}
    </div>
  );
}
