import { forget, keep, kept } from "../drafts";
import { linkStep } from "../api/messaging";

/** The step of a follow-up sheet that a question is asked from. */
export interface Stuck {
  accompaniment: number;
  step: number;
}

/** Lays the question that the sheet prepared where the ask page finds it; answers the page's address. What was begun before stays. */
export function keepStuck({ accompaniment, step, title, body }: Stuck & { title: string; body: string }): string {
  const names = namesOf({ accompaniment, step });
  if (!kept(names.text)) {
    keep(names.text, body);
    keep(names.form, title, { kind: "question", space: "", tags: [], anonymous: false, blocked: true });
  }
  return `/ask?step=${accompaniment}.${step}`;
}

export function stuckOf(asked: string | null): Stuck | null {
  const found = /^(\d+)\.(\d+)$/.exec(asked ?? "");
  return found ? { accompaniment: Number(found[1]), step: Number(found[2]) } : null;
}

/** Under which names the form and the text of a question are kept. */
export function namesOf(stuck: Stuck | null): { form: string; text: string } {
  if (!stuck) return { form: "ask.form", text: "ask:new" };
  return { form: `ask.form.${stuck.accompaniment}.${stuck.step}`, text: `ask:step-${stuck.accompaniment}-${stuck.step}` };
}

/** From now on the step shows the question. */
export async function linkAsked({ accompaniment, step }: Stuck, thread: { id: number; title: string }): Promise<void> {
  forget(namesOf({ accompaniment, step }).form);
  await linkStep({ id: accompaniment, step }, { kind: "thread", id: thread.id, title: thread.title });
}
