import { useState } from "preact/hooks";
import { freshKey } from "../api";
import { fitted } from "../composer/upload";
import { filesOf } from "../composer/useFiles";
import { keep, kept } from "../drafts";
import { uploadAttachment } from "../api/messaging";
import { problemOf } from "../api";
import { tell } from "../toasts";
import type { Enclosed } from "../offline/outbox";
import { explained } from "../parts";
import { t } from "../words";

export type EnclosedDesk = ReturnType<typeof useEnclosed>;

const MOST = 10;
const LARGEST = 20 * 1_048_576;

/** Files that will go along with the message: sent ahead at once, or with it where there is no line now. */
export function useEnclosed(name: string) {
  const own = `${name}.files`;
  const [files, setFiles] = useState<readonly Enclosed[]>(() => (kept(own)?.["files"] as Enclosed[] | undefined) ?? []);
  const [under, setUnder] = useState(0);
  const change = (make: (known: readonly Enclosed[]) => readonly Enclosed[]) =>
    setFiles((known) => {
      const next = make(known);
      const there = next.filter((one) => one.stored);
      keep(own, "", there.length > 0 ? { files: there.map(({ blob: _, ...rest }) => rest) } : {});
      return next;
    });
  const drop = (key: string) => change((known) => known.filter((one) => one.key !== key));
  const send = async (file: File) => {
    const ready = await fitted(file);
    const one: Enclosed = { key: freshKey(), name: ready.name, type: ready.type, size: ready.size, blob: ready };
    change((known) => [...known, one]);
    setUnder((count) => count + 1);
    try {
      const form = new FormData();
      form.append("file", ready, ready.name);
      const { body } = await uploadAttachment({}, form, { key: one.key });
      change((known) => known.map((other) => (other.key === one.key ? { ...other, stored: body } : other)));
    } catch (thrown) {
      const problem = problemOf(thrown);
      if (problem.status === 0) return;
      drop(one.key);
      tell(`${file.name} · ${explained(problem)}`, { tone: "trouble" });
    } finally {
      setUnder((count) => count - 1);
    }
  };
  const add = (chosen: readonly File[]) => {
    for (const file of chosen.slice(0, MOST - files.length)) {
      if (file.size > LARGEST && !file.type.startsWith("image/")) tell(t("chat.tooLarge", { name: file.name }), { tone: "trouble" });
      else void send(file);
    }
  };
  const take = (event: Event, data: DataTransfer | null) => {
    const found = filesOf(data);
    if (found.length === 0) return;
    event.preventDefault();
    add(found);
  };
  return { files, sending: under > 0, add, drop, take, clear: () => change(() => []) };
}
