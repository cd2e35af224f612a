import { PageTitle } from "../parts";
import { t } from "../words";

/** A link that no longer serves: why, and the way to the door. */
export function VoidLink({ says }: { says: string }) {
  return (
    <div class="stack">
      <PageTitle title={t("join.voidTitle")} />
      <p>{says}</p>
      <p><a href="/sign-in">{t("signIn.enter")}</a></p>
    </div>
  );
}
