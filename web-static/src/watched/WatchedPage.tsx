import { useEffect, useState } from "preact/hooks";
import type { Answered } from "../api";
import { listSpaces } from "../api/forum";
import { listWatched } from "../api/moderation";
import { useLoad, usePages } from "../loading";
import { ModerationPage } from "../moderation/ModerationPage";
import { Ago, Button, Empty, Listed, Mark, TextField } from "../parts";
import { place, query } from "../router";
import { t, tx } from "../words";
import { WatchedDialog } from "./WatchedDialog";

export type Watched = Answered<typeof listWatched>["items"][number];
export interface Space {
  id: number;
  name: string;
}

/** Words and patterns that are watched for, and what happens to texts with them. */
export default function WatchedPage() {
  const q = place.value.query.get("q") ?? "";
  const list = usePages<Watched>(`watched.${q}`, (after, signal) => listWatched({ ...(q ? { q } : {}), ...(after ? { after } : {}) }, undefined, { signal }));
  const spaces = useLoad<{ items: Space[] }>("spaces", (signal) => listSpaces({}, undefined, { signal }));
  const [open, setOpen] = useState<{ of?: Watched }>();
  const [typed, setTyped] = useState(q);
  useEffect(() => {
    const timer = setTimeout(() => query({ q: typed.trim() }), 250);
    return () => clearTimeout(timer);
  }, [typed]);
  const done = () => {
    setOpen(undefined);
    list.again();
  };
  const known = spaces.value?.items ?? [];
  return (
    <ModerationPage part="watched" act={<Button kind="primary" icon="plus" onClick={() => setOpen({})}>{t("watched.add")}</Button>}>
      <p class="muted moderation-lead">{t("watched.lead")}</p>
      <form class="watched-find" role="search" onSubmit={(event) => event.preventDefault()}><TextField label={t("watched.find")} type="search" maxLength={200} value={typed} onValue={setTyped} /></form>
      <Listed of={list} empty={<Empty>{t(q ? "watched.nothing" : "watched.none")}</Empty>}>
        {(items) => (
          <ul class="rows">
            {items.map((one) => (
              <li key={one.id} class="setting-row">
                <div>
                  <p class="row"><code class="watched-text">{one.text}</code> <Mark tone={one.action === "block" ? "braise" : one.action === "hold" ? "miel" : "plain"}>{t(`watched.act.${one.action}`)}</Mark></p>
                  <p class="facts">
                    <span>{t(`watched.kind.${one.kind}`)}</span>
                    {one.kind === "word" && !one.whole && <span>{t("watched.partly")}</span>}
                    <span>{where(one, known)}</span>
                    <span>{tx("watched.changed", { time: <Ago at={one.changedAt} /> })}</span>
                  </p>
                  {one.note && <p class="case-note">{one.note}</p>}
                </div>
                <Button small onClick={() => setOpen({ of: one })} aria-label={t("watched.changeWhat", { text: one.text })}>{t("watched.change")}</Button>
              </li>
            ))}
          </ul>
        )}
      </Listed>
      {open && <WatchedDialog of={open.of} spaces={known} onDone={done} onClose={() => setOpen(undefined)} />}
    </ModerationPage>
  );
}

function where(of: Watched, spaces: readonly Space[]): string {
  if (of.spaces.length === 0) return t("watched.everywhere");
  return spaces.filter((one) => of.spaces.includes(one.id)).map((one) => one.name).join(", ") || t("watched.someSpaces", { count: of.spaces.length });
}
