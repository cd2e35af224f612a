import { welcome } from "../api/people";
import { useLoad } from "../loading";
import { Avatar } from "../parts";
import { t } from "../words";

interface Props {
  onChoose: (who: { email: string; password: string }) => void;
  busy: boolean;
}

/** In the demo town, everybody's door is open: one press signs in. */
export function DemoAccounts({ onChoose, busy }: Props) {
  const door = useLoad("welcome", (signal) => welcome({}, undefined, { signal }));
  const people = door.value?.demoAccounts ?? [];
  if (people.length === 0) return null;
  return (
    <section class="stack stack-tight" aria-labelledby="demo-people">
      <h2 id="demo-people" class="demo-title">{t("signIn.demo")}</h2>
      <ul class="demo-people">
        {people.map(({ email, password, displayName, roles }) => (
          <li key={email}>
            <button type="button" class="button button-plain demo-person" disabled={busy} onClick={() => onChoose({ email, password })}>
              <Avatar of={{ handle: email, displayName }} size="small" />
              <span>{displayName}{roles[0] && <small class="muted">{t(`role.${roles[0]}`)}</small>}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
