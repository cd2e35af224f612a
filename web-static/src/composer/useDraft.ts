import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import { keep, kept, useKeptText } from "../drafts";
import { dropDraft, listDrafts, saveDraft, showDraft } from "../api/forum";
import { DraftSync, type Kept, type Keeper } from "./draftSync";

const KEEPER: Keeper = {
  read: async (key) => {
    const { body } = await listDrafts();
    return body.items.some((one) => one.key === key) ? (await showDraft({ key })).body : null;
  },
  save: async (key, body, version) => (await saveDraft({ key }, { body, ...(version === null ? {} : { version }) })).body,
  drop: async (key) => void (await dropDraft({ key })),
};

/** What is being typed: kept in this browser at every key, on the server a moment later. */
export function useDraft(name: string, first = "", local = false, keeper: Keeper = KEEPER) {
  const own = useKeptText(name, first);
  const [state, setState] = useState<Kept>({ savedAt: null, elsewhere: null });
  const sync = useRef<DraftSync>(undefined);
  useEffect(() => {
    if (local) return;
    const mine = new DraftSync(name, keeper, setState);
    sync.current = mine;
    void mine.open(own.text).then((found) => found !== null && own.setText(found));
    const leaving = () => document.hidden && void mine.flush();
    document.addEventListener("visibilitychange", leaving);
    return () => {
      document.removeEventListener("visibilitychange", leaving);
      void mine.flush().then(() => mine.stop());
    };
  }, [name, local]);
  const setText = useCallback((text: string) => {
    own.setText(text);
    sync.current?.typed(text);
  }, [own.setText]);
  const done = useCallback(() => {
    own.clear();
    void sync.current?.sent();
    setState({ savedAt: null, elsewhere: null });
  }, [own.clear]);
  const takeOther = () => {
    if (!state.elsewhere) return;
    own.setText(state.elsewhere.body);
    sync.current?.settle(state.elsewhere.body);
    setState({ savedAt: state.elsewhere.savedAt, elsewhere: null });
  };
  const keepMine = () => {
    setState({ savedAt: null, elsewhere: null });
    sync.current?.settle(own.text);
  };
  /** One text, one key: asked for again it is the same until the text was sent. */
  const key = () => (keep(name, own.text)?.key ?? own.key());
  /** Looks again at what is kept here: something else put a text there. */
  const reload = useCallback(() => setText(kept(name)?.text ?? ""), [name, setText]);
  return { text: own.text, setText, done, key, state, takeOther, keepMine, reload };
}
