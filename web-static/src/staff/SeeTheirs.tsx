import { useState } from "preact/hooks";
import { Button } from "../parts";
import { t } from "../words";
import TheirConversations from "./TheirConversations";

/** Staff's way from a member to what is private of theirs. */
export default function SeeTheirs({ of, small }: { of: { id: number; displayName: string }; small?: boolean }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button small={small ?? false} icon="lock" aria-label={t("opening.ofWhom", { name: of.displayName })} onClick={() => setOpen(true)}>{t("opening.seeTheirs")}</Button>
      {open && <TheirConversations of={of} onClose={() => setOpen(false)} />}
    </>
  );
}
