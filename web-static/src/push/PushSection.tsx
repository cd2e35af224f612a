import { useEffect, useState } from "preact/hooks";
import type { Answered } from "../api";
import { listPushes, tryPush, unsubscribePush } from "../api/notice";
import { useDeed, useLoad } from "../loading";
import { tell } from "../toasts";
import { keepProgram } from "../offline/worker";
import { Ago, Button, Failure, Icon, Section } from "../parts";
import { me } from "../session";
import { deviceOf } from "../settings/device";
import { t, tx } from "../words";
import { begin, end, type Standing, standing, toldHere } from "./thisDevice";
import "./push.css";

type Device = Answered<typeof listPushes>["items"][number];

/** Whether this device tells of what happens, and which others do. */
export default function PushSection() {
  const member = me.value?.id ?? 0;
  const [now, setNow] = useState<Standing>();
  const devices = useLoad("pushes", (signal) => listPushes({}, undefined, { signal }));
  const look = async () => {
    setNow(await standing(member));
    devices.again();
  };
  useEffect(() => {
    keepProgram();
    void look();
  }, [member]);
  const remove = useDeed((id: number) => unsubscribePush({ id }).then(look));
  const others = devices.value?.items.filter((one) => now !== "on" || one.id !== toldHere()?.id) ?? [];
  return (
    <Section id="push" title={t("push.title")}>
      <p class="muted">{t("push.lead")}</p>
      {now && <ThisDevice now={now} member={member} look={look} />}
      {others.length > 0 && (
        <>
          <h3>{t("push.others")}</h3>
          <ul class="rows">{others.map((one) => <Row key={one.id} of={one} busy={remove.busy} onRemove={() => void remove.run(one.id)} />)}</ul>
        </>
      )}
      {remove.problem && <Failure problem={remove.problem} />}
    </Section>
  );
}

function ThisDevice({ now, member, look }: { now: Standing; member: number; look: () => Promise<void> }) {
  const turnOn = useDeed(async () => {
    await begin(member);
    await look();
  });
  const turnOff = useDeed(() => end().then(look));
  const trial = useDeed(async () => {
    const { body } = await tryPush({ id: toldHere()?.id ?? 0 });
    tell(t(body.taken ? "push.tried" : "push.untaken"), { tone: body.taken ? "done" : "trouble" });
  });
  const problem = turnOn.problem ?? turnOff.problem ?? trial.problem;
  return (
    <div class="push-here">
      <p role="status">{now === "on" && <Icon name="check" small />} {t(`push.here.${now}`)}</p>
      <p class="row">
        {now === "off" && <Button kind="primary" icon="bell" busy={turnOn.busy} onClick={() => void turnOn.run()}>{t("push.turnOn")}</Button>}
        {now === "on" && <Button busy={trial.busy} onClick={() => void trial.run()}>{t("push.try")}</Button>}
        {now === "on" && <Button kind="quiet" busy={turnOff.busy} onClick={() => void turnOff.run()}>{t("push.turnOff")}</Button>}
      </p>
      {problem && (problem.status === 0 ? <p role="alert">{t("push.failed")}</p> : <Failure problem={problem} />)}
    </div>
  );
}

function Row({ of, busy, onRemove }: { of: Device; busy: boolean; onRemove: () => void }) {
  const { browser, system } = deviceOf(of.agent);
  return (
    <li class="setting-row">
      <div>
        <p><strong>{browser && system ? t("push.device", { browser, system }) : browser || t("push.unknown")}</strong></p>
        <p class="facts">{of.toldAt ? <span>{tx("push.toldAt", { time: <Ago at={of.toldAt} /> })}</span> : <span>{tx("push.since", { time: <Ago at={of.createdAt} /> })}</span>}</p>
      </div>
      <Button small busy={busy} onClick={onRemove}>{t("push.remove")}</Button>
    </li>
  );
}
