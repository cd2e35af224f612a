import { useEffect, useId, useState } from "preact/hooks";
import { isAbort } from "../api";
import { findMembers } from "../api/people";
import { Avatar, Field, type Person } from "../parts";
import { announce } from "../notices";
import { t } from "../words";

interface Props {
  label: string;
  hint?: string;
  error?: string | undefined;
  value: Person | null;
  onValue: (mentor: Person | null) => void;
  /** Who cannot be meant: oneself, whoever asked. */
  except: readonly number[];
}

const PAUSE = 150;
const AT_MOST = 5;

/** A mentor found by the first letters of the name; nobody chosen means everybody. */
export function MentorPicker({ value, onValue, except, ...field }: Props) {
  const [typed, setTyped] = useState("");
  const [marked, setMarked] = useState(0);
  const found = useMentors(value ? "" : typed.trim(), except);
  const id = useId();
  const pick = (mentor: Person | undefined) => {
    if (!mentor) return;
    onValue(mentor);
    setTyped("");
  };
  const type = (text: string) => {
    onValue(null);
    setTyped(text);
    setMarked(0);
  };
  const press = (event: KeyboardEvent) => {
    if (found.length === 0) return;
    if (event.key === "ArrowDown") setMarked((marked + 1) % found.length);
    else if (event.key === "ArrowUp") setMarked((marked - 1 + found.length) % found.length);
    else if (event.key === "Enter") pick(found[marked]);
    else if (event.key === "Escape") setTyped("");
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <Field {...field}>
      {(wired) => (
        <>
          <input class="input" {...wired} role="combobox" autocomplete="off" aria-expanded={found.length > 0} aria-controls={id} aria-autocomplete="list"
            aria-activedescendant={found.length > 0 ? `${id}-${marked}` : undefined} placeholder={t("mentor.anybody")} value={value?.displayName ?? typed}
            onInput={(event) => type(event.currentTarget.value)} onKeyDown={press} />
          <ul class="mentor-list" id={id} role="listbox" aria-label={field.label} hidden={found.length === 0}>
            {found.map((one, at) => (
              <li key={one.handle} id={`${id}-${at}`} role="option" aria-selected={at === marked} onPointerDown={(event) => event.preventDefault()} onClick={() => pick(one)}>
                <Avatar of={one} size="small" /><span>{one.displayName} <span class="muted">@{one.handle}</span></span>
              </li>
            ))}
          </ul>
        </>
      )}
    </Field>
  );
}

function useMentors(typed: string, except: readonly number[]): readonly Person[] {
  const [found, setFound] = useState<readonly Person[]>([]);
  useEffect(() => {
    if (!typed) return setFound([]);
    const stop = new AbortController();
    const timer = setTimeout(() => {
      findMembers({ q: typed, limit: 50 }, undefined, { signal: stop.signal }).then(({ body }) => {
        const mentors = body.items.filter((one) => one.roles.some((role) => role === "mentor" || role === "staff") && !except.includes(one.id)).slice(0, AT_MOST);
        setFound(mentors);
        announce(t("mentor.found", { count: mentors.length }));
      }, (thrown: unknown) => !isAbort(thrown) && setFound([]));
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [typed]);
  return typed ? found : [];
}
