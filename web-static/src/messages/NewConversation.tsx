import { useRef, useState } from "preact/hooks";
import { freshKey } from "../api";
import { createConversation, listAccompaniments } from "../api/messaging";
import { useKeptText } from "../drafts";
import { useDeed, useLoad } from "../loading";
import { type Card, MemberPicker } from "../member/MemberPicker";
import { type Accompaniment, across } from "../mentoring/shapes";
import { Avatar, Button, Dialog, Failure, Loaded, mistakeAt, Select, TextArea, TextField } from "../parts";
import { go, place } from "../router";
import { me } from "../session";
import { t } from "../words";
import { names } from "./InboxRow";

const GROUP = "group";

/** A first word on a new subject: to one's mentors, to a student, or to a few people. */
export function NewConversation({ onClose }: { onClose: () => void }) {
  const own = useLoad<{ items: Accompaniment[] }>("accompaniments.mine", (signal) => listAccompaniments({ limit: 100 }, undefined, { signal }));
  return (
    <Dialog title={t("messages.new")} onClose={onClose} sheet foot={<Button kind="primary" type="submit" form="new-conversation">{t("chat.send")}</Button>}>
      <Loaded of={own}>{({ items }) => <NewForm accompaniments={items.filter((one) => one.acts)} onClose={onClose} />}</Loaded>
    </Dialog>
  );
}

function NewForm({ accompaniments, onClose }: { accompaniments: readonly Accompaniment[]; onClose: () => void }) {
  const wanted = place.value.query.get("to");
  const [to, setTo] = useState(accompaniments.some((one) => String(one.id) === wanted) ? wanted! : String(accompaniments[0]?.id ?? GROUP));
  const [members, setMembers] = useState<Card[]>([]);
  const subject = useKeptText("message:new.subject");
  const body = useKeptText("message:new");
  const key = useRef(freshKey());
  const group = to === GROUP;
  const ready = subject.text.trim() !== "" && body.text.trim() !== "" && (!group || members.length > 0);
  const send = useDeed(async () => {
    const whom = group ? { memberIds: members.map((one) => one.id) } : { accompanimentId: Number(to) };
    const answer = await createConversation({}, { ...whom, subject: subject.text.trim(), body: body.text.trim() }, { key: key.current });
    subject.clear();
    body.clear();
    onClose();
    go(`/messages?c=${answer.body.id}`);
  });
  const submit = (event: Event) => {
    event.preventDefault();
    if (ready) void send.run();
  };
  const options = [...accompaniments.map((one) => ({ value: String(one.id), label: called(one) })), { value: GROUP, label: t("messages.group") }];
  return (
    <form id="new-conversation" class="form" onSubmit={submit}>
      <Select label={t("messages.to")} value={to} options={options} onValue={setTo} />
      {group && <People values={members} onValues={setMembers} error={mistakeAt(send.problem, "/memberIds") && t("messages.unreachable")} />}
      <TextField label={t("messages.subject")} hint={t("messages.subjectHint")} required maxLength={120} value={subject.text} onValue={subject.setText} />
      <TextArea label={t("chat.write")} required rows={6} maxLength={20_000} value={body.text} onValue={body.setText} />
      {send.problem && send.problem.mistakes.length === 0 && <Failure problem={send.problem} />}
    </form>
  );
}

function People({ values, onValues, error }: { values: readonly Card[]; onValues: (people: Card[]) => void; error: string | undefined }) {
  return (
    <div class="stack stack-tight">
      <MemberPicker label={t("messages.people")} nobody={t("messages.name")} hint={t("messages.peopleHint")} error={error} roles={["student", "alumnus", "mentor", "moderator", "staff"]} except={[me.value?.id ?? 0, ...values.map((one) => one.id)]} value={null} onValue={(one) => one && values.length < 11 && onValues([...values, one])} />
      <ul class="stack stack-tight" aria-label={t("messages.people")}>
        {values.map((one) => (
          <li key={one.id} class="member-line">
            <Avatar of={one} size="small" /><span>{one.displayName}</span>
            <Button small kind="quiet" icon="close" label={t("messages.leaveOut", { name: one.displayName })} onClick={() => onValues(values.filter((other) => other.id !== one.id))} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function called(one: Accompaniment): string {
  const people = names(across(one));
  return one.student.id === me.value?.id ? t("messages.myMentors", { names: people }) : people;
}
