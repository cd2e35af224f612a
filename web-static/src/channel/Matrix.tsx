import { Select } from "../parts";
import { isMentor } from "../session";
import { t } from "../words";
import { type Wish, type Wishes, withWish } from "./wishes";

const HOW: readonly Wish["mail"][] = ["now", "digest", "never"];

interface Props {
  of: Wishes;
  onChange: (made: (known: Wishes) => Wishes) => void;
}

/** One line a family of news; on a phone each is a card. */
export function Matrix({ of, onChange }: Props) {
  const shown = of.families.filter((one) => one.family !== "mentoring" || isMentor.value);
  return (
    <div class="matrix">
      <p class="matrix-head" aria-hidden="true"><span>{t("channel.mail")}</span><span>{t("channel.push")}</span></p>
      <ul class="rows">{shown.map((one) => <FamilyLine key={one.family} of={one} mailed={of.mail} onChange={onChange} />)}</ul>
      <p class="hint">{t("channel.pushHint")}</p>
    </div>
  );
}

function FamilyLine({ of: { family, mail, push }, mailed, onChange }: { of: Wish; mailed: boolean; onChange: Props["onChange"] }) {
  const name = t(`channel.family.${family}`);
  const options = HOW.map((one) => ({ value: one, label: t(`channel.how.${one}`) }));
  const wish = (more: Partial<Pick<Wish, "mail" | "push">>) => onChange((known) => withWish(known, family, more));
  return (
    <li class="matrix-line">
      <p class="matrix-name"><strong>{name}</strong><span class="muted">{t(`channel.about.${family}`)}</span></p>
      <div class="matrix-mail">
        <span class="matrix-label" aria-hidden="true">{t("channel.mail")}</span>
        <Select label={t("channel.mailOf", { family: name })} labelHidden disabled={!mailed} value={mail} options={options} onValue={(chosen) => wish({ mail: chosen as Wish["mail"] })} />
      </div>
      <label class="matrix-push">
        <span class="matrix-label" aria-hidden="true">{t("channel.push")}</span>
        <input type="checkbox" aria-label={t("channel.pushOf", { family: name })} checked={push} onChange={(event) => wish({ push: event.currentTarget.checked })} />
      </label>
    </li>
  );
}
