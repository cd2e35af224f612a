import { useState } from "preact/hooks";
import { keep, kept } from "../drafts";
import { isMentor, isModerator, isStaff, me } from "../session";
import { type Kind, KINDS, type Space } from "../thread/shapes";

/** All of a new thread but its text, which the composer keeps. */
export interface AskForm {
  space: string;
  kind: Kind;
  title: string;
  tags: string[];
  anonymous: boolean;
  blocked: boolean;
}

/** The form as it was left, so that a reload loses none of it; a new one begins with the words somebody came with. */
export function useAskForm(spaces: readonly Space[], wanted: string | null, name: string, begun: string | null = null) {
  const [form, setForm] = useState<AskForm>(() => recalled(spaces, wanted, name, begun));
  const change = (part: Partial<AskForm>) => {
    setForm((before) => {
      const next = { ...before, ...part };
      const { title, ...more } = next;
      keep(name, title, more);
      return next;
    });
  };
  return { form, change };
}

/** Announcements are for those who run the school. */
export function kindsFor(): readonly Kind[] {
  return isMentor.value || isStaff.value || isModerator.value ? KINDS : KINDS.filter((one) => one !== "announcement");
}

export function mayBeAnonymous(kind: Kind): boolean {
  return (kind === "question" || kind === "discussion") && me.value?.roles.includes("student") === true;
}

export function tagsAreFree(): boolean {
  return isMentor.value || isStaff.value || isModerator.value;
}

function recalled(spaces: readonly Space[], wanted: string | null, name: string, begun: string | null): AskForm {
  const before = (kept(name) ?? {}) as Partial<AskForm> & { text?: string };
  const space = [wanted, before.space].find((slug) => spaces.some((one) => one.slug === slug)) ?? (spaces.length === 1 ? spaces[0]?.slug : undefined) ?? "";
  const kind = kindsFor().find((one) => one === before.kind) ?? "question";
  return { space, kind, title: before.text || (begun ?? "").slice(0, 200), tags: before.tags ?? [], anonymous: before.anonymous ?? false, blocked: before.blocked ?? false };
}
