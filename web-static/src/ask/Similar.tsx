import { useState } from "preact/hooks";
import { Button } from "../parts";
import { t } from "../words";
import { unparted } from "../words/typography";
import { Marked } from "../search/Marked";
import type { Result } from "../search/shapes";
import { Standing } from "../search/Standing";
import { tellOpened } from "../search/telling";
import { Beside } from "./Beside";
import type { Ending } from "./useEnding";
import "./similar.css";

const AT_FIRST = 3;

/** Questions like the one that is being written: one of them may be answered already. */
export function Similar({ of, title, ending }: { of: readonly Result[]; title: string; ending: Ending }) {
  const [open, setOpen] = useState<Result>();
  const [all, setAll] = useState(false);
  if (of.length === 0) return null;
  const show = (one: Result) => {
    tellOpened(title, one, "similar");
    setOpen(one);
  };
  return (
    <section class="similar" aria-labelledby="similar-title">
      <h2 class="label" id="similar-title">{t("similar.title")}</h2>
      <ul>
        {of.slice(0, all ? of.length : AT_FIRST).map((one) => (
          <li key={one.id} class="similar-row">
            <p class="similar-line">
              <button type="button" class="similar-open" aria-haspopup="dialog" onClick={() => show(one)}>{unparted(one.title)}</button>
              <span class="facts"><Standing of={one} /></span>
            </p>
            <p class="similar-excerpt"><Marked html={one.excerpt} /></p>
          </li>
        ))}
      </ul>
      {!all && of.length > AT_FIRST && <Button small kind="quiet" class="similar-more" onClick={() => setAll(true)}>{t("similar.more", { count: of.length - AT_FIRST })}</Button>}
      {open && <Beside of={open} ending={ending} onClose={() => setOpen(undefined)} />}
    </section>
  );
}
