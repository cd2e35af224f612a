import type { Role } from "../session";
import { t } from "../words";
import { Avatar, type Someone } from "./Avatar";

export interface Person extends Someone {
  roles?: readonly Role[];
  cohort?: string | null;
}

/** A member's name, leading to their page; without a member, the name of those who ask anonymously. */
export function MemberName({ of, plain }: { of: Person | null | undefined; plain?: boolean }) {
  if (!of) return <span class="name">{t("member.anonymous")}</span>;
  return (
    <>
      {plain ? <span class="name">{of.displayName}</span> : <a class="name" href={`/members/${of.handle}`}>{of.displayName}</a>}
      <RoleMark roles={of.roles} />
    </>
  );
}

/** The part that counts where people help one another: mentor before alumnus; students bear no mark. */
export function RoleMark({ roles = [] }: { roles?: readonly Role[] | undefined }) {
  const shown = (["mentor", "moderator", "alumnus", "staff"] as const).find((role) => roles.includes(role));
  return shown ? <span class={`role role-${shown}`}> {t(`role.${shown}`)}</span> : null;
}

/** Avatar and name on one line. */
export function MemberLine({ of, size = "small" }: { of: Person | null | undefined; size?: "small" | "medium" }) {
  return (
    <span class="member-line">
      <Avatar of={of} size={size} />
      <span><MemberName of={of} /></span>
    </span>
  );
}
