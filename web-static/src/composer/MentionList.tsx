import { Avatar, type Person } from "../parts";
import { t } from "../words";

interface Props {
  id: string;
  people: readonly Person[];
  marked: number;
  onPick: (person: Person) => void;
}

/** Those whom the handle being typed may mean. */
export function MentionList({ id, people, marked, onPick }: Props) {
  if (people.length === 0) return null;
  return (
    <ul class="layer mention-list" id={id} role="listbox" aria-label={t("composer.mentions")}>
      {people.map((one, at) => (
        <li key={one.handle} id={`${id}-${at}`} role="option" aria-selected={at === marked} onPointerDown={(event) => event.preventDefault()} onClick={() => onPick(one)}>
          <Avatar of={one} size="small" />
          <span>{one.displayName} <span class="muted">@{one.handle}</span></span>
        </li>
      ))}
    </ul>
  );
}
