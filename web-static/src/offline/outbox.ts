import { effect, signal } from "@preact/signals";
import { freshKey, online, problemOf } from "../api";
import { uploadAttachment, writeMessage } from "../api/messaging";
import type { components } from "../api/contract.messaging";
import { forget, keep } from "../drafts";
import { everything, lay, remove } from "./shelf";

type Attachment = components["schemas"]["Attachment"];
type Message = components["schemas"]["Message"];

/** A file that goes along: on the server already, or still here. */
export interface Enclosed {
  key: string;
  name: string;
  type: string;
  size: number;
  blob?: Blob;
  stored?: Attachment;
}

/** A message that the member sent and the server has not yet taken; its key makes it arrive once. */
export interface Letter {
  key: string;
  conversationId: number;
  body: string;
  files: readonly Enclosed[];
  quote: { id: number; excerpt: string; name: string } | null;
  at: number;
  /** Why the server will not have it. */
  refused?: string;
}

export const letters = signal<readonly Letter[]>([]);

/** Tells whichever page is opened next that letters wait here. */
const WAITING = "outbox";
const AGAIN = 8_000;
type Arrived = (letter: Letter, message: Message) => void;
const listeners = new Set<Arrived>();
let under = false;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Hears which letters arrived. */
export function whenArrived(hear: Arrived): () => void {
  listeners.add(hear);
  return () => void listeners.delete(hear);
}

/** What waits from earlier visits waits on, and goes when there is a line. */
export async function openOutbox(): Promise<void> {
  const kept = await everything<Letter>("outbox");
  const known = new Set(letters.value.map((one) => one.key));
  letters.value = [...kept.filter((one) => !known.has(one.key)), ...letters.value].toSorted((a, b) => a.at - b.at);
  void deliver();
}

export function post(letter: Omit<Letter, "key" | "at">): void {
  put({ ...letter, key: freshKey(), at: Date.now() });
  void deliver();
}

/** Takes a letter back; whoever wrote it may have its text. */
export function withdraw(letter: Letter): void {
  letters.value = letters.value.filter((one) => one.key !== letter.key);
  if (letters.value.length === 0) forget(WAITING);
  void remove("outbox", letter.key);
}

/** One after the other, in the order in which they were written. */
export async function deliver(): Promise<void> {
  if (under) return;
  under = true;
  clearTimeout(timer);
  try {
    for (let next = waiting(); next; next = waiting()) await send(next);
  } catch {
    timer = setTimeout(() => void deliver(), AGAIN);
  } finally {
    under = false;
  }
}

/** Throws where only time helps. */
async function send(letter: Letter): Promise<void> {
  try {
    const files: number[] = [];
    for (const one of letter.files) files.push((await stored(letter, one)).id);
    const { body: message } = await writeMessage(
      { id: letter.conversationId },
      { body: letter.body, ...(files.length > 0 ? { files } : {}), ...(letter.quote ? { quoteId: letter.quote.id } : {}) },
      { key: letter.key },
    );
    withdraw(letter);
    for (const hear of listeners) hear(letter, message);
  } catch (thrown) {
    const problem = problemOf(thrown);
    if (problem.status === 0 || problem.status === 401 || problem.status === 429 || problem.status >= 500) throw thrown;
    put({ ...letter, refused: problem.type });
  }
}

async function stored(letter: Letter, file: Enclosed): Promise<Attachment> {
  if (file.stored) return file.stored;
  const form = new FormData();
  form.append("file", file.blob ?? new Blob(), file.name);
  const { body } = await uploadAttachment({}, form, { key: file.key });
  const { blob: _, ...rest } = file;
  const now = letters.value.find((one) => one.key === letter.key) ?? letter;
  put({ ...now, files: now.files.map((one) => (one.key === file.key ? { ...rest, stored: body } : one)) });
  return body;
}

function put(letter: Letter): void {
  const known = letters.value.some((one) => one.key === letter.key);
  letters.value = known ? letters.value.map((one) => (one.key === letter.key ? letter : one)) : [...letters.value, letter];
  keep(WAITING, "", { letters: letters.value.length });
  void lay("outbox", letter.key, letter);
}

function waiting(): Letter | undefined {
  return letters.value.find((one) => !one.refused);
}

effect(() => {
  if (online.value) void deliver();
});
