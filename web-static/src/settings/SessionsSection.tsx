import type { Answered } from "../api";
import { endSession, listSessions } from "../api/people";
import { useDeed, usePages } from "../loading";
import { Ago, Button, Empty, Failure, Listed, Mark, Section } from "../parts";
import { t, tx } from "../words";
import { deviceOf } from "./device";

type Session = Answered<typeof listSessions>["items"][number];

/** Where the member is signed in, each with its end. */
export default function SessionsSection() {
  const sessions = usePages("sessions", (after, signal) => listSessions(after ? { after } : {}, undefined, { signal }));
  const end = useDeed(async (id: number) => {
    await endSession({ id });
    sessions.set((known) => known.filter((one) => one.id !== id));
  });
  return (
    <Section id="sessions" title={t("settings.sessions")}>
      <Listed of={sessions} empty={<Empty>{t("settings.noSessions")}</Empty>}>
        {(items) => <ul class="rows">{items.map((one) => <SessionRow key={one.id} of={one} busy={end.busy} onEnd={() => void end.run(one.id)} />)}</ul>}
      </Listed>
      {end.problem && <Failure problem={end.problem} />}
    </Section>
  );
}

function SessionRow({ of, busy, onEnd }: { of: Session; busy: boolean; onEnd: () => void }) {
  const { browser, system } = deviceOf(of.agent);
  return (
    <li class="setting-row">
      <div>
        <p><strong>{browser && system ? t("settings.device", { browser, system }) : browser || of.agent || t("settings.unknownDevice")}</strong> {of.current && <Mark tone="sapin">{t("settings.thisDevice")}</Mark>}</p>
        <p class="facts"><span>{of.address}</span><span>{tx("settings.seen", { time: <Ago at={of.seenAt} /> })}</span></p>
      </div>
      {!of.current && <Button small busy={busy} onClick={onEnd}>{t("settings.endSession")}</Button>}
    </li>
  );
}
