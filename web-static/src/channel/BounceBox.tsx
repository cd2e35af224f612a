import { clearBounce } from "../api/notice";
import { useDeed } from "../loading";
import { tell } from "../toasts";
import { Ago, Button, Failure } from "../parts";
import { t, tx } from "../words";
import type { Wishes } from "./wishes";

/** That mails come back from a member's address, and the way out of it. */
export function BounceBox({ of, onCleared }: { of: NonNullable<Wishes["bounced"]>; onCleared: () => void }) {
  const clear = useDeed(async () => {
    await clearBounce({});
    onCleared();
    tell(t("channel.cleared"));
  });
  return (
    <div class="bounce stack stack-tight">
      <h3>{t("channel.bouncedTitle")}</h3>
      <p>{tx("channel.bounced", { email: <strong>{of.email}</strong>, time: <Ago at={of.at} /> })}</p>
      {clear.problem && <Failure problem={clear.problem} />}
      <div><Button small busy={clear.busy} onClick={() => void clear.run()}>{t("channel.right")}</Button></div>
    </div>
  );
}
