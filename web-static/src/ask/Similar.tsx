import { useState } from "preact/hooks";
import { t } from "../words";
import { Marked } from "../search/Marked";
import type { Result } from "../search/shapes";
import { Standing } from "../search/Standing";
import { tellOpened } from "../search/telling";
import { Beside } from "./Beside";
import type { Ending } from "./useEnding";
import "./similar.css";

/** Questions like the one that is being written: one of them may be answered already. */
export function Similar({ of, title, ending }: { of: readonly Result[]; title: string; ending: Ending }) {
  const [open, setOpen] = useState<Result>();
  if (of.length === 0) return null;
  const show = (one: Result) => {
    tellOpened(title, one, "similar");
    setOpen(one);
  };
  return (
    <section class="similar" aria-labelledby="similar-title">
      <h2 class="label" id="similar-title">{t("similar.title")}</h2>
      <ul>
        {of.map((one) => (
          <li key={one.id} class="similar-row">
            <button type="button" class="similar-open" aria-haspopup="dialog" onClick={() => show(one)}><Marked html={one.titleHtml} /></button>
            <p class="similar-excerpt"><Marked html={one.excerpt} /></p>
            <p class="facts"><Standing of={one} />{one.space && <span>{one.space.name}</span>}</p>
          </li>
        ))}
      </ul>
      {open && <Beside of={open} ending={ending} onClose={() => setOpen(undefined)} />}
    </section>
  );
}
