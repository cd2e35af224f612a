import { useEffect, useState } from "preact/hooks";
import { problemOf } from "../api";
import { changeSheet, changeStep, showSheet } from "../api/messaging";
import { missed, useLive } from "../live";
import { useLoad } from "../loading";
import { tell } from "../toasts";
import { orCopy } from "../offline/copies";
import { explained } from "../parts";
import { useSettled } from "../settling";
import type { Clash, Sheet, Step } from "./shapes";

export type SheetDesk = ReturnType<typeof useSheet>;
export type SheetWish = { goal?: string | null; successTest?: string | null; targetOn?: string | null };
export type StepWish = Partial<Pick<Step, "title" | "owner" | "dueOn" | "state" | "position">>;
type Wish = { sheet: SheetWish } | { step: number; change: StepWish };

/** What both wanted to be different: each field's two values, and how to say the own one again. */
export interface Meanwhile {
  clashes: readonly Clash[];
  version: number;
  wish: Wish;
}

/** A follow-up sheet, kept up to date; changes of different fields meet, of the same field both are shown. */
export function useSheet(id: number) {
  const sheet = useLoad<Sheet>(`sheet.${id}`, (signal) => orCopy(`sheet.${id}`, () => showSheet({ id }, undefined, { signal })));
  const [meanwhile, setMeanwhile] = useState<Meanwhile | null>(null);
  const again = useSettled(sheet.again, 150);
  useLive((change) => change.accompanimentId === id && again());
  const gaps = missed.value;
  useEffect(() => void (gaps > 0 && again()), [gaps]);
  const put = (body: Sheet) => sheet.set(() => body);
  const send = async (wish: Wish, version: number): Promise<boolean> => {
    try {
      const { body } = "sheet" in wish ? await changeSheet({ id }, { version, ...wish.sheet }) : await changeStep({ id, step: wish.step }, { version, ...wish.change });
      put(body);
      setMeanwhile(null);
      return true;
    } catch (thrown) {
      const problem = problemOf(thrown);
      const clashes = problem.body["clashes"] as Clash[] | undefined;
      if (clashes) setMeanwhile({ clashes, wish, version: (problem.body["current"] as { version: number }).version });
      else tell(explained(problem), { tone: "trouble" });
      return clashes !== undefined;
    }
  };
  const wish = (one: Wish, seen?: number) => send(one, seen ?? sheet.value?.version ?? 0);
  return {
    id, ...sheet, put, meanwhile,
    /** Answers whether nothing of it is left to do here: it is stored, or both values are on screen. */
    change: (change: SheetWish, seen?: number) => wish({ sheet: change }, seen),
    changeStep: (step: number, change: StepWish, seen?: number) => wish({ step, change }, seen),
    keepMine: () => (meanwhile ? send(meanwhile.wish, meanwhile.version) : Promise.resolve(true)),
    takeTheirs: () => {
      setMeanwhile(null);
      sheet.again();
    },
  };
}
