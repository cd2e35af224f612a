import { Button } from "../parts";
import { t } from "../words";
import type { SheetDesk } from "./useSheet";
import { fieldName, valueInWords } from "./telling";

/** Both changed the same thing: both values, and the member says which one stays. */
export function ClashNote({ desk }: { desk: SheetDesk }) {
  return (
    <div class="clash" role="alert">
      <p>{t("sheet.clash")}</p>
      {desk.meanwhile!.clashes.map((one) => (
        <dl key={`${one.item}.${one.field}`}>
          <dt class="label">{fieldName(one.item, one.field, desk.value?.steps ?? [])}</dt>
          <dd><span class="hint">{t("sheet.theirs")}</span><span>{valueInWords(one.field, one.theirs)}</span></dd>
          <dd><span class="hint">{t("sheet.yours")}</span><span>{valueInWords(one.field, one.yours)}</span></dd>
        </dl>
      ))}
      <p class="form-acts">
        <Button small onClick={desk.takeTheirs}>{t("sheet.takeTheirs")}</Button>
        <Button small kind="primary" onClick={() => void desk.keepMine()}>{t("sheet.keepMine")}</Button>
      </p>
    </div>
  );
}
