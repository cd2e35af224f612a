import { useDeed } from "../loading";
import { shortcutsOn, type Theme } from "../look";
import { tell } from "../toasts";
import { Check, Choice, Failure, Section, Select } from "../parts";
import { changeMyself, type Me, type MyChange, prefer } from "../session";
import { language, LANGUAGES, t } from "../words";

const THEMES: readonly Theme[] = ["system", "light", "dark"];

/** How the site speaks and looks; each choice holds at once. */
export function LookSection({ member }: { member: Me }) {
  const save = useDeed(async (change: MyChange) => {
    await changeMyself(change);
    tell(t("settings.saved"));
  });
  const languages = LANGUAGES.map((one) => ({ value: one, label: t(`language.${one}`) }));
  const themes = THEMES.map((one) => ({ value: one, label: t(`theme.${one}`) }));
  return (
    <Section id="look" title={t("settings.look")}>
      <div class="form">
        <Choice label={t("settings.language")} value={language.value} options={languages} onValue={(locale) => prefer({ locale })} />
        <Select label={t("settings.timeZone")} hint={t("settings.timeZoneHint")} value={member.timeZone} options={zones(member.timeZone)} onValue={(timeZone) => void save.run({ timeZone })} />
        <Choice label={t("settings.theme")} value={member.theme} options={themes} onValue={(theme) => prefer({ theme })} />
        <Check label={t("settings.shortcuts")} hint={t("settings.shortcutsHint")} checked={shortcutsOn.value} onChecked={(on) => (shortcutsOn.value = on)} />
        {save.problem && <Failure problem={save.problem} />}
      </div>
    </Section>
  );
}

function zones(own: string) {
  const known = Intl.supportedValuesOf("timeZone");
  return (known.includes(own) ? known : [own, ...known]).map((name) => ({ value: name, label: name.replaceAll("_", " ") }));
}
