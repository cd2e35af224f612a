import { showAccompaniment } from "../api/messaging";
import { useLoad } from "../loading";
import { type Accompaniment, across, named } from "../mentoring/shapes";
import { orCopy } from "../offline/copies";
import { ButtonLink, Page, PageTitle } from "../parts";
import type { Names } from "../routes";
import { language, t } from "../words";
import { SheetPane } from "./SheetPane";

/** The follow-up sheet on a page of its own. */
export default function SheetPage({ names }: { names: Names }) {
  const id = Number(names["id"]);
  const of = useLoad<Accompaniment>(`accompaniment.${id}`, (signal) => orCopy(`accompaniment.${id}`, () => showAccompaniment({ id }, undefined, { signal })));
  return (
    <Page>
      <header class="row row-between">
        <div>
          <PageTitle title={t("sheet.title")} />
          {of.value && <p class="facts"><span>{named(across(of.value), language.value)}</span>{of.value.programme && <span>{of.value.programme.name}</span>}</p>}
        </div>
        {of.value?.acts && <ButtonLink icon="messages" href={`/messages?to=${id}`}>{t("messages.new")}</ButtonLink>}
      </header>
      <SheetPane id={id} />
    </Page>
  );
}
