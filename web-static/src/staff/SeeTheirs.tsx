import { useState } from "preact/hooks";
import { Button } from "../parts";
import { t } from "../words";
import { TheirConversations } from "./TheirConversations";

/** Staff's way from a member to what is private of theirs; `inline` among other facts. */
export function SeeTheirs({ of, inline }: { of: { id: number; displayName: string }; inline?: boolean }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      {inline
        ? <button type="button" class="link-plain" aria-label={t("opening.ofWhom", { name: of.displayName })} onClick={() => setOpen(true)}>{t("opening.seeTheirs")}</button>
        : <Button icon="lock" aria-label={t("opening.ofWhom", { name: of.displayName })} onClick={() => setOpen(true)}>{t("opening.seeTheirs")}</Button>}
      {open && <TheirConversations of={of} onClose={() => setOpen(false)} />}
    </>
  );
}
