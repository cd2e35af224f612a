import { useState } from "preact/hooks";
import type { Answered } from "../api";
import { listInvitations, withdrawInvitation } from "../api/people";
import { useDeed, usePages } from "../loading";
import { tell } from "../toasts";
import { Before, Button, Empty, Failure, Listed } from "../parts";
import { t, tx } from "../words";
import { InviteDialog } from "./InviteDialog";
import { StaffPage } from "./StaffPage";

type Invitation = Answered<typeof listInvitations>["items"][number];

/** Who was invited and has not come yet. */
export default function InvitationsPage() {
  const [inviting, setInviting] = useState(false);
  const invitations = usePages("invitations", (after, signal) => listInvitations(after ? { after } : {}, undefined, { signal }));
  const withdraw = useDeed(async (one: Invitation) => {
    await withdrawInvitation({ id: one.id });
    invitations.set((known) => known.filter((other) => other.id !== one.id));
    tell(t("staff.withdrawn", { email: one.email }));
  });
  return (
    <StaffPage part="invitations" act={<Button kind="primary" icon="plus" onClick={() => setInviting(true)}>{t("staff.invite")}</Button>}>
      {withdraw.problem && <Failure problem={withdraw.problem} />}
      <Listed of={invitations} empty={<Empty>{t("staff.noInvitation")}</Empty>}>
        {(items) => (
          <ul class="rows">
            {items.map((one) => (
              <li key={one.id} class="setting-row">
                <div>
                  <p><strong>{one.email}</strong></p>
                  <p class="facts">
                    <span>{one.roles.map((role) => t(`role.${role}`)).join(", ")}</span>
                    {one.cohort && <span>{one.cohort}</span>}
                    <span>{tx("staff.invitedBy", { name: one.invitedBy.displayName })}</span>
                    <span>{tx("staff.expires", { time: <Before at={one.expiresAt} /> })}</span>
                  </p>
                </div>
                <Button small busy={withdraw.busy} onClick={() => void withdraw.run(one)}>{t("staff.withdraw")}</Button>
              </li>
            ))}
          </ul>
        )}
      </Listed>
      {inviting && <InviteDialog onInvited={invitations.again} onClose={() => setInviting(false)} />}
    </StaffPage>
  );
}
