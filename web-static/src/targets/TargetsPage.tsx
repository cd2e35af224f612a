import { useState } from "preact/hooks";
import { listCalendars, listTargets } from "../api/queue";
import { useLoad } from "../loading";
import { tell } from "../toasts";
import { Button, Empty, Loaded, Section } from "../parts";
import { StaffPage } from "../staff/StaffPage";
import { t } from "../words";
import { CalendarDialog } from "./CalendarDialog";
import { CalendarRow, TargetRow } from "./rows";
import { type Named, type SpaceTarget, USUAL } from "./hours";
import { TargetDialog } from "./TargetDialog";
import "./target.css";

type Open = { target: SpaceTarget } | { calendar: Named | null };

/** What each space promises, and the hours in which the school keeps its promises. */
export default function TargetsPage() {
  const [open, setOpen] = useState<Open>();
  const targets = useLoad<{ items: SpaceTarget[] }>("targets", (signal) => listTargets({}, undefined, { signal }));
  const calendars = useLoad("calendars", async (signal) => ({ body: (await listCalendars({}, undefined, { signal })).body.items as unknown as Named[] }));
  const known = calendars.value ?? [];
  const close = () => setOpen(undefined);
  const saved = (target: SpaceTarget) => {
    targets.set(({ items }) => ({ items: items.map((one) => (one.space.id === target.space.id ? target : one)) }));
    tell(t("target.saved", { space: target.space.name }));
    close();
  };
  const kept = (calendar: Named) => {
    calendars.set((all) => [...all.filter((one) => one.name !== calendar.name), calendar].toSorted((a, b) => a.name.localeCompare(b.name)));
    tell(t("target.calendarSaved", { name: calendar.name }));
    close();
  };
  return (
    <StaffPage part="promises">
      <p class="muted target-lead">{t("target.lead")}</p>
      <Loaded of={targets}>
        {({ items }) => items.length === 0 ? <Empty act={<a href="/staff/spaces">{t("staff.newSpace")}</a>}>{t("target.noSpace")}</Empty> : (
          <ul class="rows">{items.map((one) => <li key={one.space.id}><TargetRow of={one} onChange={() => setOpen({ target: one })} /></li>)}</ul>
        )}
      </Loaded>
      <Section title={t("target.calendars")} act={<Button icon="plus" onClick={() => setOpen({ calendar: null })}>{t("target.newCalendar")}</Button>}>
        <Loaded of={calendars}>
          {(all) => (
            <ul class="rows">
              <li><CalendarRow of={{ name: t("target.usualCalendar"), calendar: USUAL }} spaces={usedBy(null, targets.value?.items)} /></li>
              {all.map((one) => <li key={one.name}><CalendarRow of={one} spaces={usedBy(one.name, targets.value?.items)} onChange={() => setOpen({ calendar: one })} /></li>)}
            </ul>
          )}
        </Loaded>
      </Section>
      {open && "target" in open && <TargetDialog target={open.target} calendars={known} onSaved={saved} onClose={close} />}
      {open && "calendar" in open && <CalendarDialog calendar={open.calendar} taken={known.map((one) => one.name)} onSaved={kept} onClose={close} />}
    </StaffPage>
  );
}

function usedBy(calendar: string | null, targets: readonly SpaceTarget[] = []): string[] {
  return targets.filter((one) => one.calendar === calendar).map((one) => one.space.name);
}
