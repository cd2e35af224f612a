import { Ago, Avatar } from "../parts";
import { t } from "../words";
import { unparted } from "../words/typography";
import { Marked } from "./Marked";
import { hrefOf, type Result } from "./shapes";
import { Standing } from "./Standing";
import { tellOpened } from "./telling";

/** One result: its title and the part that fits best, then where it stands, whose it is and when it was written. */
export function ResultRow({ of, query }: { of: Result; query: string }) {
  const name = of.author?.displayName ?? t("member.anonymous");
  return (
    <article class="result">
      <h2 class="result-title"><a href={hrefOf(of)} onClick={() => tellOpened(query, of)}><Marked html={unparted(of.titleHtml)} /></a></h2>
      {of.excerpt && <p class="result-excerpt"><Marked html={of.excerpt} /></p>}
      <p class="facts">
        <Standing of={of} />
        {of.threadKind && of.threadKind !== "question" && <span>{t(`kind.${of.threadKind as "discussion"}`)}</span>}
        {of.space && <a class="result-space" href={`/spaces/${of.space.slug}`}>{of.space.name}</a>}
        <span class="fact-author"><Avatar of={of.author} size="tiny" />{of.kind === "post" ? t("search.answerBy", { name }) : name}</span>
        <Ago at={of.writtenAt} />
        {of.tags.slice(0, 3).map((tag) => <span key={tag}>{tag}</span>)}
      </p>
    </article>
  );
}
