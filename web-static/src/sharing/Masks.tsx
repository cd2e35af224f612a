import { useState } from "preact/hooks";
import { hideInProposal, unmaskInProposal } from "../api/messaging";
import { useDeed } from "../loading";
import { Button, Failure, TextField } from "../parts";
import { t } from "../words";
import type { Proposal } from "./shapes";

interface Props {
  of: Proposal;
  onChanged: (now: Proposal) => void;
}

/** What is hidden, and what stands in its place; the student may show it again. */
export function Masks({ of, unmaskable, onChanged }: Props & { unmaskable: boolean }) {
  const show = useDeed(async (mask: number) => onChanged((await unmaskInProposal({ id: of.id, mask })).body));
  if (of.masks.length === 0) return <p class="muted">{t("sharing.noMask")}</p>;
  return (
    <>
      <ul class="rows">
        {of.masks.map((one) => (
          <li key={one.number} class="setting-row">
            <p><del>{one.hides}</del> <span aria-hidden="true">→</span> <mark>{one.token}</mark> <span class="hint">{t(`sharing.kind.${one.kind}`)}</span></p>
            {unmaskable && <Button small busy={show.busy} onClick={() => void show.run(one.number)} aria-label={t("sharing.unmaskWhat", { words: one.hides })}>{t("sharing.unmask")}</Button>}
          </li>
        ))}
      </ul>
      {show.problem && <Failure problem={show.problem} />}
    </>
  );
}

/** More words to hide, wherever they stand. */
export function HideWords({ of, onChanged }: Props) {
  const [words, setWords] = useState("");
  const hide = useDeed(async () => {
    onChanged((await hideInProposal({ id: of.id }, { words: words.trim() })).body);
    setWords("");
  });
  return (
    <form class="hide-words" onSubmit={(event) => { event.preventDefault(); if (words.trim()) void hide.run(); }}>
      <TextField label={t("sharing.hideMore")} hint={t("sharing.hideHint")} maxLength={500} value={words} onValue={setWords} />
      <div><Button small type="submit" busy={hide.busy} disabled={!words.trim()}>{t("sharing.hide")}</Button></div>
      {hide.problem && <Failure problem={hide.problem} />}
    </form>
  );
}
