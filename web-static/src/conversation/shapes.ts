import type { components } from "../api/contract.messaging";

type schemas = components["schemas"];
export type Conversation = schemas["Conversation"];
export type Message = schemas["Message"];
export type Attachment = schemas["Attachment"];
export type Opening = schemas["Opening"];
export type Party = Conversation["people"][number];

/** A part of a conversation, without a gap: what is shown of it, and where it goes on. */
export interface Stretch {
  items: readonly Message[];
  older: number | null;
  newer: number | null;
}

/** A conversation as it was opened: what was new then stays marked while it is read. */
export interface Opened {
  about: Conversation;
  stretch: Stretch;
  freshAfter: number;
}

/** The others in it. */
export function others(of: Conversation, me: number | undefined): Party["member"][] {
  return of.people.filter((one) => one.member.id !== me).map((one) => one.member);
}

/** Whether a word is awaited from whoever reads. */
export function isMyTurn(of: Conversation): boolean {
  return of.acts && ((of.side === "student" && of.turn === "asker") || (of.side === "mentor" && of.turn === "mentor"));
}
