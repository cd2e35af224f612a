import { useRef, useState } from "preact/hooks";
import { problemOf } from "../api";
import { announce } from "../toasts";
import { explained } from "../parts";
import { t } from "../words";
import { fitted, inText, upload } from "./upload";

/** A file on its way to the server. */
export interface Sending {
  id: number;
  name: string;
  /** From 0 to 1. */
  part: number;
  trouble?: string;
}

/** Files that were pasted, dropped or chosen: sent at once, and put into the text when they are there. */
export function useFiles(insert: (line: string) => void) {
  const [sending, setSending] = useState<readonly Sending[]>([]);
  const last = useRef(0);
  const change = (id: number, with_: Partial<Sending>) => setSending((all) => all.map((one) => (one.id === id ? { ...one, ...with_ } : one)));
  const drop = (id: number) => setSending((all) => all.filter((one) => one.id !== id));
  const send = async (file: File) => {
    const id = ++last.current;
    setSending((all) => [...all, { id, name: file.name, part: 0 }]);
    try {
      const stored = await upload(await fitted(file), (part) => change(id, { part }));
      insert(inText(stored));
      announce(t("composer.uploaded", { name: file.name }));
      drop(id);
    } catch (thrown) {
      change(id, { trouble: explained(problemOf(thrown)) });
    }
  };
  const add = (files: Iterable<File>) => void [...files].forEach((file) => void send(file));
  return { sending, add, drop };
}

/** The files of a paste or a drop; none when it is text. */
export function filesOf(data: DataTransfer | null): File[] {
  return data ? [...data.files] : [];
}
