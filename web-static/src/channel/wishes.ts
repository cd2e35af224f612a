import { useRef, useState } from "preact/hooks";
import { type Answered, type Problem, problemOf } from "../api";
import { changeChannels, showChannels } from "../api/notice";
import { type Load, useLoad } from "../loading";

export type Wishes = Answered<typeof showChannels>;
export type Wish = Wishes["families"][number];
const SAID_FOR = 5_000;

export type State = "still" | "saving" | "saved" | "meanwhile";

/** A member's wishes, kept at each change: changes made while one is on its way go with the next. */
export interface Kept extends Load<Wishes> {
  state: State;
  trouble: Problem | undefined;
  change: (made: (known: Wishes) => Wishes) => void;
}

export function useWishes(): Kept {
  const load = useLoad<Wishes>("channels", (signal) => showChannels({}, undefined, { signal }));
  const wanted = useRef<Wishes | undefined>(undefined);
  const under = useRef(false);
  const [state, setState] = useState<State>("still");
  const [trouble, setTrouble] = useState<Problem>();

  const keep = async () => {
    if (under.current) return;
    under.current = true;
    setState("saving");
    setTrouble(undefined);
    try {
      for (let sent: Wishes | undefined; sent !== wanted.current; ) {
        sent = wanted.current!;
        const { body } = await changeChannels({}, changed(sent));
        if (sent === wanted.current) wanted.current = sent = body;
        else wanted.current = { ...wanted.current!, version: body.version };
        const now = wanted.current;
        load.set(() => now);
      }
      setState("saved");
      setTimeout(() => setState((now) => (now === "saved" ? "still" : now)), SAID_FOR);
    } catch (thrown) {
      refused(problemOf(thrown));
    } finally {
      under.current = false;
    }
  };

  const refused = (problem: Problem) => {
    const current = problem.of<{ current: Wishes }>("changed-meanwhile")?.current;
    wanted.current = undefined;
    setState(current ? "meanwhile" : "still");
    if (current) load.set(() => current);
    else {
      setTrouble(problem);
      load.again();
    }
  };

  const change = (made: (known: Wishes) => Wishes) => {
    const known = under.current ? wanted.current : load.value;
    if (!known) return;
    const next = made(known);
    wanted.current = next;
    load.set(() => next);
    void keep();
  };
  return { ...load, state, trouble, change };
}

/** What the server is told of them. */
export function changed({ version, mail, budget, quiet, digest, families }: Wishes) {
  return { version, mail, budget, quiet, digest, families: families.map((one) => ({ family: one.family, mail: one.mail, push: one.push })) };
}

/** The same with one family otherwise. */
export function withWish(known: Wishes, family: Wish["family"], wish: Partial<Pick<Wish, "mail" | "push">>): Wishes {
  return { ...known, families: known.families.map((one) => (one.family === family ? { ...one, ...wish } : one)) };
}
