import { prefer } from "../session";
import { language, LANGUAGES, t } from "../words";

/** Under the pages before the door: the languages, and what is open to everybody. */
export function OpenFoot() {
  return (
    <footer class="row open-foot">
      {LANGUAGES.map((one) => (
        <button key={one} type="button" lang={one} class="button button-quiet button-small" aria-pressed={language.value === one} onClick={() => prefer({ locale: one })}>
          {t(`language.${one}`)}
        </button>
      ))}
      <span class="open-links">
        <a href="/notices/new">{t("foot.notice")}</a>
        <a href="/transparency">{t("foot.figures")}</a>
      </span>
    </footer>
  );
}
