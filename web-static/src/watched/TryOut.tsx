import { useEffect, useRef, useState } from "preact/hooks";
import { tryWatched } from "../api/moderation";
import { useDeed } from "../loading";
import { Ago, Button, Failure, mistakeAt } from "../parts";
import { t } from "../words";
import { joined, type Trial } from "./trial";

interface Props {
  kind: "word" | "pattern";
  text: string;
  whole: boolean;
  spaces: readonly number[];
}

/** What it would have found within the last month; nothing is kept of it. */
export function TryOut({ kind, text, whole, spaces }: Props) {
  const [found, setFound] = useState<Trial>();
  const name = JSON.stringify([kind, text, whole, spaces]);
  const current = useRef(name);
  current.current = name;
  useEffect(() => setFound(undefined), [name]);
  const attempt = useDeed(async (after?: string) => {
    const { body } = await tryWatched({}, { kind, text, whole, spaces: [...spaces], ...(after ? { after } : {}) });
    if (current.current === name) setFound((before) => (after && before ? joined(before, body) : body));
  });
  const wrong = attempt.problem && mistakeAt(attempt.problem, "/text");
  return (
    <section class="try-out" aria-label={t("watched.tryTitle")}>
      <div class="row row-between">
        <p class="label">{t("watched.tryTitle")}</p>
        <Button small busy={attempt.busy} disabled={!text} onClick={() => void attempt.run()}>{t("watched.try")}</Button>
      </div>
      {attempt.problem && (wrong ? <p class="error" role="alert">{t(kind === "pattern" ? "watched.wrongPattern" : "watched.wrongWord")}</p> : <Failure problem={attempt.problem} />)}
      <div role="status">{found && <Told of={found} />}</div>
      {found?.next && <Button small kind="quiet" busy={attempt.busy} onClick={() => void attempt.run(found.next ?? undefined)}>{t("watched.tryMore")}</Button>}
    </section>
  );
}

function Told({ of }: { of: Trial }) {
  return (
    <>
      <p>{of.items.length === 0 ? t("watched.foundNone", { count: of.texts }) : t("watched.found", { count: of.items.length, texts: of.texts })}</p>
      <ul class="rows">
        {of.items.map((one, at) => (
          <li key={at} class="case-report">
            <p class="try-text">{one.text.slice(0, one.begin)}<mark>{one.text.slice(one.begin, one.end)}</mark>{one.text.slice(one.end)}</p>
            <p class="facts"><a href={one.ref.kind === "post" ? `/threads/${one.threadId}#post-${one.ref.id}` : `/threads/${one.threadId}`}>{t("watched.seeThread")}</a><Ago at={one.at} /></p>
          </li>
        ))}
      </ul>
    </>
  );
}
