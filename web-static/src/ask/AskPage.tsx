import { createThread, listSpaces, listTags } from "../api/forum";
import { silenced, WritingBox } from "../composer/WritingBox";
import { forget } from "../drafts";
import { ButtonLink, Check, Choice, Empty, Late, Loaded, Page, PageTitle, Select, Skeleton, TagsField, TextField } from "../parts";
import { useLoad } from "../loading";
import { tell } from "../toasts";
import { go, place } from "../router";
import { isSilenced } from "../session";
import { t } from "../words";
import type { Space } from "../thread/shapes";
import { linkAsked, namesOf, stuckOf } from "./stuck";
import { kindsFor, mayBeAnonymous, tagsAreFree, useAskForm } from "./useAskForm";
import { Similar } from "./Similar";
import { useEnding } from "./useEnding";
import { useSimilar } from "./useSimilar";
import "./ask.css";

/** Where a thread begins: a question first of all. */
export default function AskPage() {
  const spaces = useLoad<{ items: Space[] }>("spaces", (signal) => listSpaces({}, undefined, { signal }));
  return (
    <Page>
      <PageTitle title={t("ask.page")} />
      <Loaded of={spaces} wait={<Skeleton lines={9} />}>
        {({ items }) => {
          if (isSilenced.value) return <Late load={silenced} here />;
          const open = items.filter((one) => !one.archived);
          return open.length > 0 ? <AskForm spaces={open} /> : <Empty act={<ButtonLink href="/">{t("place.home")}</ButtonLink>}>{t("ask.noSpace")}</Empty>;
        }}
      </Loaded>
    </Page>
  );
}

function AskForm({ spaces }: { spaces: readonly Space[] }) {
  const wanted = place.value.query.get("space");
  const stuck = stuckOf(place.value.query.get("step"));
  const names = namesOf(stuck);
  const { form, change } = useAskForm(spaces, wanted, names.form, place.value.query.get("title"));
  const isQuestion = form.kind === "question";
  const tags = useLoad<{ items: { name: string }[] }>(form.space ? `tags.${form.space}` : null, (signal) => listTags({ space: form.space }, undefined, { signal }));
  const title = form.title.trim();
  const similar = useSimilar(isQuestion ? title : "", names.text);
  const ending = useEnding(names, form);
  const send = async (body: string, key: string) => {
    const answer = await createThread({}, {
      space: form.space, kind: form.kind, title, body,
      ...(form.tags.length > 0 ? { tags: form.tags } : {}),
      ...(form.anonymous && mayBeAnonymous(form.kind) ? { anonymous: true } : {}),
      ...(form.blocked && isQuestion ? { blocked: true } : {}),
    }, { key });
    forget(names.form);
    if (answer.status === 202) {
      tell(t("thread.heldSent"));
      return go(`/threads/${answer.body.id}`);
    }
    const thread = answer.body;
    if (stuck) await linkAsked(stuck, thread).catch(() => tell(t("ask.notLinked"), { tone: "trouble" }));
    go(`/threads/${thread.id}?asked=1`);
  };
  return (
    <div class="ask">
      {stuck && <p class="hint">{t("ask.fromStep")}</p>}
      <div class="ask-where">
        <Select label={t("ask.space")} value={form.space} options={[...(form.space ? [] : [{ value: "", label: t("ask.chooseSpace") }]), ...spaces.map((one) => ({ value: one.slug, label: one.name }))]} onValue={(space) => change({ space })} />
        <Choice label={t("ask.kind")} value={form.kind} options={kindsFor().map((one) => ({ value: one, label: t(`ask.kinds.${one}`) }))} onValue={(kind) => change({ kind })} />
      </div>
      <TextField label={t(isQuestion ? "ask.title" : "ask.titleOther")} value={form.title} onValue={(next) => change({ title: next })} maxLength={200}
        hint={form.title.length === 0 ? t(isQuestion ? "ask.titleHint" : "ask.titleHintOther") : t("ask.count", { n: form.title.length })} error={title.length > 0 && title.length < 5 ? t("ask.tooShort") : undefined} />
      <Similar of={similar.items} title={title} ending={ending} />
      <div class="field">
        <span class="field-name">{t(isQuestion ? "ask.body" : "ask.bodyOther")}</span>
        <WritingBox name={names.text} label={t(isQuestion ? "ask.body" : "ask.bodyOther")} act={t(isQuestion ? "ask.send" : "ask.sendOther")} prompt={t("ask.prompt")}
          open inline ready={title.length >= 5 && form.space !== ""} {...(form.space ? { among: { space: form.space } } : {})} onSend={send} onUse={similar.typed} over={ending.over}>
          <TagsField label={t("thread.tags")} optional values={form.tags} onValues={(next) => change({ tags: next })} known={(tags.value?.items ?? []).map((one) => one.name)} closed={!tagsAreFree()} most={5} {...(tagsAreFree() ? {} : { hint: t("ask.tagsHint") })} />
          {isQuestion && <Check label={t("ask.blocked")} hint={t("ask.blockedHint")} checked={form.blocked} onChecked={(blocked) => change({ blocked })} />}
          {mayBeAnonymous(form.kind) && <Check label={t("ask.anonymous")} hint={t("ask.anonymousHint")} checked={form.anonymous} onChecked={(anonymous) => change({ anonymous })} />}
        </WritingBox>
      </div>
    </div>
  );
}
