import { useEffect, useRef, useState } from "preact/hooks";
import { isAbort } from "../api";
import type { Person } from "../parts";
import { announce } from "../toasts";
import { t } from "../words";
import { suggestMentions } from "../api/forum";
import { mentioning, type Mentioning } from "./mentioning";

/** Where suggestions come from: those who may read the thread or the space. */
export type Among = { thread: number } | { space: string };

const PAUSE = 120;

/** Suggests whom one may mean while a handle is typed. */
export function useMentions(among: Among | undefined, choose: (at: Mentioning, handle: string) => void) {
  const [at, setAt] = useState<Mentioning | null>(null);
  const [people, setPeople] = useState<Person[]>([]);
  const [marked, setMarked] = useState(0);
  const dismissed = useRef(-1);
  useEffect(() => {
    if (!at || !among) return setPeople([]);
    const stop = new AbortController();
    const timer = setTimeout(() => {
      suggestMentions({ ...among, ...(at.typed ? { q: at.typed } : {}) }, undefined, { signal: stop.signal }).then(({ body }) => {
        setPeople(body.items);
        setMarked(0);
        if (body.items.length > 0) announce(t("composer.suggestions", { count: body.items.length }));
      }, (thrown: unknown) => !isAbort(thrown) && setPeople([]));
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [at?.from, at?.typed]);
  const look = (text: string, caret: number) => {
    const found = mentioning(text, caret);
    setAt(found && found.from !== dismissed.current ? found : null);
    if (!found) dismissed.current = -1;
  };
  const close = () => {
    dismissed.current = at?.from ?? -1;
    setAt(null);
  };
  const pick = (person: Person | undefined) => {
    if (!at || !person) return;
    choose(at, person.handle);
    setAt(null);
  };
  const shown = at ? people : [];
  /** Whether the key meant the list and not the text. */
  const press = (event: KeyboardEvent): boolean => {
    if (shown.length === 0) return false;
    if (event.key === "ArrowDown") setMarked((marked + 1) % shown.length);
    else if (event.key === "ArrowUp") setMarked((marked - 1 + shown.length) % shown.length);
    else if (event.key === "Enter" || event.key === "Tab") pick(shown[marked]);
    else if (event.key === "Escape") close();
    else return false;
    event.preventDefault();
    event.stopPropagation();
    return true;
  };
  return { shown, marked, look, press, pick, close };
}
