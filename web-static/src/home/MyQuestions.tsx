import { Button, ButtonLink, Empty, Failure, Section, Skeleton } from "../parts";
import { isMentor, isModerator, isStaff, me } from "../session";
import { ThreadRow } from "../space/ThreadRow";
import { useReadMarks } from "../space/useReadMarks";
import { useThreads } from "../space/useThreads";
import { t } from "../words";
import { sorted } from "./sorting";

/** The questions one asked: first those that wait for a word of one's own. */
export function MyQuestions() {
  const mine = useThreads({ author: me.value?.id ?? 0, kind: "question" }, `mine.${me.value?.id}`);
  const markOf = useReadMarks(mine.value);
  if (!mine.value) return mine.problem ? <Failure problem={mine.problem} again={mine.again} /> : <Skeleton title lines={5} />;
  const { turn, rest } = sorted(mine.value);
  const helper = isMentor.value || isModerator.value || isStaff.value;
  if (helper && mine.value.length === 0) return null;
  return (
    <>
      {turn.length > 0 && (
        <Section title={t("home.yourTurn")}>
          <ul class="rows rows-turn">{turn.map((one) => <li key={one.id}><ThreadRow of={one} mark={markOf(one)} spaced own /></li>)}</ul>
        </Section>
      )}
      <Section title={t("home.myQuestions")} act={mine.changed > 0 ? <Button small kind="quiet" onClick={mine.refresh}>{t("list.changed", { count: mine.changed })}</Button> : undefined}>
        {rest.length > 0 && <ul class="rows">{rest.map((one) => <li key={one.id}><ThreadRow of={one} mark={markOf(one)} spaced own /></li>)}</ul>}
        {mine.value.length === 0 && <Empty act={<ButtonLink kind="primary" icon="ask" href="/ask">{t("place.ask")}</ButtonLink>}>{t("home.noQuestion")}</Empty>}
        {mine.hasMore && <div class="more"><Button busy={mine.loadingMore} onClick={mine.more}>{t("action.more")}</Button></div>}
      </Section>
    </>
  );
}
