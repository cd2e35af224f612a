import type { components } from "../api/contract.notice";

export type MemberNotice = components["schemas"]["MemberNotice"];

/** Where one looks at what it tells of. */
export function hrefOf(notice: Pick<MemberNotice, "place" | "subject" | "threadId">): string {
  const { place, subject, threadId } = notice;
  if (place.kind === "thread") return `/threads/${place.id}#post-${subject.id}`;
  if (place.kind === "conversation") return `/messages?c=${place.id}`;
  if (place.kind === "sheet") return `/follow-up/${place.id}`;
  if (place.kind === "decision") return `/decisions/${place.id}`;
  if (place.kind === "case") return "/decisions";
  return threadId ? `/queue?item=${place.id}` : "/queue";
}
