import { useEffect, useId, useState } from "preact/hooks";
import { type Answered, isAbort } from "../api";
import { findMembers } from "../api/people";
import { Avatar, Field, type Person } from "../parts";
import { announce } from "../toasts";
import type { Role } from "../session";
import { t } from "../words";
import "./picker.css";

/** Who a member is, as everybody may see. */
export type Card = Answered<typeof findMembers>["items"][number];

interface Props {
  label: string;
  hint?: string;
  error?: string | undefined;
  value: Person | null;
  onValue: (member: Card | null) => void;
  /** Who cannot be meant: oneself, whoever asked. */
  except: readonly number[];
  /** Only who plays one of these parts; mentors where nothing is said. */
  roles?: readonly Role[];
  /** What nobody chosen means. */
  nobody?: string;
}

const MENTORS: readonly Role[] = ["mentor", "staff"];

const PAUSE = 150;
const AT_MOST = 5;

/** A member found by the first letters of the name. */
export function MemberPicker({ value, onValue, except, roles = MENTORS, nobody, ...field }: Props) {
  const [typed, setTyped] = useState("");
  const [marked, setMarked] = useState(0);
  const found = useFound(value ? "" : typed.trim(), except, roles);
  const id = useId();
  const pick = (member: Card | undefined) => {
    if (!member) return;
    onValue(member);
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
            aria-activedescendant={found.length > 0 ? `${id}-${marked}` : undefined} placeholder={nobody ?? t("mentor.anybody")} value={value?.displayName ?? typed}
            onInput={(event) => type(event.currentTarget.value)} onKeyDown={press} />
          <ul class="member-list" id={id} role="listbox" aria-label={field.label} hidden={found.length === 0}>
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

function useFound(typed: string, except: readonly number[], roles: readonly Role[]): readonly Card[] {
  const [found, setFound] = useState<readonly Card[]>([]);
  useEffect(() => {
    if (!typed) return setFound([]);
    const stop = new AbortController();
    const timer = setTimeout(() => {
      findMembers({ q: typed, limit: 50 }, undefined, { signal: stop.signal }).then(({ body }) => {
        const meant = body.items.filter((one) => one.roles.some((role) => roles.includes(role)) && !except.includes(one.id)).slice(0, AT_MOST);
        setFound(meant);
        announce(t("mentor.found", { count: meant.length }));
      }, (thrown: unknown) => !isAbort(thrown) && setFound([]));
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [typed]);
  return typed ? found : [];
}
