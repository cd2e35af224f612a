import type { Problem } from "../api";
import { Button, Failure } from "../parts";
import { has, t } from "../words";
import { corrected, wordsOf } from "./queryText";
import { type Misread, searchHref } from "./shapes";

/** Why nothing can be shown: a part that means nothing, with what may have been meant, or an index that is away. */
export function Trouble({ query, problem, again }: { query: string; problem: Problem; again: () => void }) {
  const misread = problem.of<{ mistakes: Misread[] }>("search-query");
  if (misread) return <ul class="stack stack-tight" role="alert">{misread.mistakes.map((one) => <MisreadLine key={one.part} of={one} query={query} />)}</ul>;
  if (problem.status !== 503) return <Failure problem={problem} again={again} />;
  return (
    <div class="failure failure-mild" role="alert">
      <p>{t("search.away")}</p>
      <Button small onClick={again}>{t("action.again")}</Button>
    </div>
  );
}

function MisreadLine({ of, query }: { of: Misread; query: string }) {
  const why = `search.why.${of.why}`;
  const rest = corrected(query, of.part, "");
  return (
    <li class="failure failure-mild">
      <p>{has(why) ? t(why, { part: of.part }) : t("problem.search-query")}</p>
      <div class="row">
        {of.instead.map((one) => <a key={one} class="chip" href={searchHref(corrected(query, of.part, one))}>{one}</a>)}
        <a class="chip" href={searchHref(rest || wordsOf(query))}>{t("search.leaveOut")}</a>
      </div>
    </li>
  );
}
