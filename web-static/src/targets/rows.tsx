import { Button } from "../parts";
import { t } from "../words";
import { duration, type Named, type SpaceTarget, weekInWords } from "./hours";

/** One space: what it promises at most, what it promises now, and who comes before a mentor. */
export function TargetRow({ of, onChange }: { of: SpaceTarget; onChange: () => void }) {
  const { space, targetMinutes, peerMinutes, warmMinutes, usualMinutes } = of;
  return (
    <div class="setting-row">
      <div>
        <p><a class="name" href={`/spaces/${space.slug}`}>{space.name}</a></p>
        <p>{t("target.promises", { time: duration(targetMinutes) })}</p>
        <p class="facts">
          {usualMinutes !== null && <span>{t("target.now", { time: duration(Math.min(usualMinutes, targetMinutes)) })}</span>}
          <span>{peerMinutes > 0 ? t("target.peersFor", { time: duration(peerMinutes) }) : t("target.noPeers")}</span>
          {warmMinutes > 0 && <span>{t("target.warmFor", { time: duration(warmMinutes) })}</span>}
          <span>{of.calendar ?? t("target.usualCalendar")}</span>
        </p>
      </div>
      <Button small onClick={onChange} aria-label={t("staff.changeWhom", { name: space.name })}>{t("staff.change")}</Button>
    </div>
  );
}

/** One calendar: its hours, its days off, and where it counts. */
export function CalendarRow({ of: { name, calendar }, spaces, onChange }: { of: Named; spaces: readonly string[]; onChange?: () => void }) {
  const closed = calendar.closed?.length ?? 0;
  return (
    <div class="setting-row">
      <div>
        <p><strong>{name}</strong></p>
        <p>{weekInWords(calendar.hours)}</p>
        <p class="facts">
          <span>{calendar.zone}</span>
          <span>{t(calendar.holidays ? "target.holidaysOff" : "target.holidaysOn")}</span>
          {closed > 0 && <span>{t("target.closedDays", { count: closed })}</span>}
          <span>{spaces.length > 0 ? spaces.join(", ") : t("target.unused")}</span>
        </p>
      </div>
      {onChange && <Button small onClick={onChange} aria-label={t("staff.changeWhom", { name })}>{t("staff.change")}</Button>}
    </div>
  );
}
