import { type Card, MemberPicker } from "../member/MemberPicker";
import { Avatar, Button } from "../parts";
import { t } from "../words";

interface Props {
  label: string;
  hint?: string;
  error?: string | undefined;
  values: readonly Card[];
  onValues: (mentors: Card[]) => void;
  except: readonly number[];
}

const MOST = 8;

/** A team: one mentor or several, each with their way out. */
export function MentorsField({ label, hint, error, values, onValues, except }: Props) {
  const own = values.map((one) => one.id);
  return (
    <div class="stack stack-tight">
      {values.length < MOST && (
        <MemberPicker label={label} {...(hint ? { hint } : {})} error={error} nobody={t("mentoring.name")} roles={["mentor"]} except={[...except, ...own]} value={null} onValue={(mentor) => mentor && onValues([...values, mentor])} />
      )}
      <ul class="mentors-chosen" aria-label={label}>
        {values.map((one) => (
          <li key={one.handle}>
            <Avatar of={one} size="small" />
            <span>{one.displayName}</span>
            <Button small kind="quiet" icon="close" label={t("mentoring.drop", { name: one.displayName })} onClick={() => onValues(values.filter((other) => other !== one))} />
          </li>
        ))}
      </ul>
    </div>
  );
}
