import { Count, Icon } from "../parts";
import { t } from "../words";
import { counts } from "./places";

/** Whether somebody was told something, where there is no rail to say it. */
export function Bell() {
  return (
    <a class="button button-quiet button-bare bell" href="/notifications" title={t("place.notifications")}>
      <Icon name="bell" />
      <span class="visually-hidden">{t("place.notifications")}</span>
      <Count of={counts.value.notifications} />
    </a>
  );
}
