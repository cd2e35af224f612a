import { welcome } from "../api/people";
import { useLoad } from "../loading";
import { Avatar } from "../parts";
import type { Role } from "../session";
import { t } from "../words";

const PASSWORD = "entraide-demo";
const PEOPLE: readonly { handle: string; displayName: string; role: Role }[] = [
  { handle: "lea", displayName: "Léa", role: "student" },
  { handle: "tom", displayName: "Tom", role: "student" },
  { handle: "nour", displayName: "Nour", role: "alumnus" },
  { handle: "mina", displayName: "Mina", role: "mentor" },
  { handle: "paul", displayName: "Paul", role: "mentor" },
  { handle: "omar", displayName: "Omar", role: "moderator" },
  { handle: "sara", displayName: "Sara", role: "staff" },
];

/** In the demo town, everybody's door is open: one press signs in. */
export function DemoAccounts({ onChoose, busy }: { onChoose: (email: string, password: string) => void; busy: boolean }) {
  const door = useLoad("welcome", (signal) => welcome({}, undefined, { signal }));
  if (!door.value?.demo) return null;
  return (
    <section class="stack stack-tight" aria-labelledby="demo-people">
      <h2 id="demo-people" class="demo-title">{t("signIn.demo")}</h2>
      <ul class="demo-people">
        {PEOPLE.map((one) => (
          <li key={one.handle}>
            <button type="button" class="button button-plain demo-person" disabled={busy} onClick={() => onChoose(`${one.handle}@demo.test`, PASSWORD)}>
              <Avatar of={one} size="small" />
              <span>{one.displayName} <span class="muted small">{t(`role.${one.role}`)}</span></span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
