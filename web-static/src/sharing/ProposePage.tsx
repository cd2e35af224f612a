import { useState } from "preact/hooks";
import { listSpaces } from "../api/forum";
import { listMessages, proposeSharing } from "../api/messaging";
import type { Message } from "../conversation/shapes";
import { useDeed, useLoad } from "../loading";
import { Button, Check, Empty, Failure, Loaded, mistakeAt, Page, PageTitle, Select, TextField } from "../parts";
import { go } from "../router";
import type { Names } from "../routes";
import { me } from "../session";
import { t } from "../words";

/** A mentor picks the words that would help others too; nothing leaves before the student agrees. */
export default function ProposePage({ names }: { names: Names }) {
  const id = Number(names["id"]);
  const messages = useLoad<{ items: Message[] }>(`propose.${id}`, (signal) => listMessages({ id, limit: 100 }, undefined, { signal }));
  return (
    <Page>
      <header class="stack stack-tight"><PageTitle title={t("sharing.propose")} /><p class="muted">{t("sharing.lead")}</p></header>
      <Loaded of={messages}>{({ items }) => <Pick id={id} items={items.filter((one) => one.kind === "message" && !one.gone && one.body)} />}</Loaded>
    </Page>
  );
}

function Pick({ id, items }: { id: number; items: readonly Message[] }) {
  const [chosen, setChosen] = useState<readonly number[]>([]);
  const [title, setTitle] = useState("");
  const [space, setSpace] = useState("");
  const spaces = useLoad<{ items: { slug: string; name: string; archived: boolean }[] }>("spaces", (signal) => listSpaces({}, undefined, { signal }));
  const [own, theirs] = [items.filter((one) => one.author.id === me.value?.id), items.filter((one) => one.author.id !== me.value?.id)];
  const of = (some: readonly Message[]) => some.filter((one) => chosen.includes(one.id)).map((one) => one.id);
  const ready = of(theirs).length > 0 && of(own).length > 0 && title.trim().length >= 5 && space !== "";
  const send = useDeed(async () => {
    const { body } = await proposeSharing({ id }, { questionIds: of(theirs), answerIds: of(own), title: title.trim(), space });
    go(`/sharing/${body.id}`);
  });
  if (items.length === 0) return <Empty act={<a href={`/messages?c=${id}`}>{t("place.messages")}</a>}>{t("sharing.nothing")}</Empty>;
  const choose = (one: number, on: boolean) => setChosen((known) => [...known.filter((other) => other !== one), ...(on ? [one] : [])]);
  const part = (says: string, some: readonly Message[]) => (
    <fieldset class="checks">
      <legend>{says}</legend>
      {some.map((one) => <Check key={one.id} label={one.body.slice(0, 280)} checked={chosen.includes(one.id)} onChecked={(on) => choose(one.id, on)} />)}
    </fieldset>
  );
  const options = [{ value: "", label: t("ask.chooseSpace") }, ...(spaces.value?.items ?? []).filter((one) => !one.archived).map((one) => ({ value: one.slug, label: one.name }))];
  return (
    <form class="form" onSubmit={(event) => { event.preventDefault(); if (ready) void send.run(); }}>
      <TextField label={t("sharing.title")} hint={t("sharing.titleHint")} required minLength={5} maxLength={200} value={title} onValue={setTitle} error={mistakeAt(send.problem, "/title")} />
      {part(t("sharing.question"), theirs)}
      {part(t("sharing.answer"), own)}
      <Select label={t("ask.space")} value={space} options={options} onValue={setSpace} error={mistakeAt(send.problem, "/space")} />
      {send.problem && <Failure problem={send.problem} />}
      <div><Button kind="primary" type="submit" busy={send.busy} disabled={!ready}>{t("sharing.proposeAct")}</Button></div>
    </form>
  );
}
