import { useState } from "preact/hooks";
import { problemOf } from "../api";
import { changeProposal } from "../api/messaging";
import { useDeed } from "../loading";
import { Button, Failure, Section, TextArea } from "../parts";
import { t } from "../words";
import { type PartName, pieces, type Proposal } from "./shapes";

interface Props {
  of: Proposal;
  part: PartName;
  editable: boolean;
  onChanged: (now: Proposal) => void;
}

/** Title, question or answer, with what is hidden marked where it stands; whoever owns it may write it anew. */
export function TextPart({ of, part, editable, onChanged }: Props) {
  const [typed, setTyped] = useState<string | null>(null);
  const save = useDeed(async () => {
    try {
      onChanged((await changeProposal({ id: of.id }, { version: of.version, [part]: (typed ?? "").trim() })).body);
      setTyped(null);
    } catch (thrown) {
      const current = problemOf(thrown).body["current"] as Proposal | undefined;
      if (current) onChanged(current);
      throw thrown;
    }
  });
  const act = editable && typed === null && <Button small icon="edit" onClick={() => setTyped(of[part])}>{t("chat.edit")}</Button>;
  return (
    <Section title={t(`sharing.${part}`)} act={act}>
      {typed === null ? (
        <p class="shared-text">{pieces(of[part], part, of.masks).map((one, at) => (one.mask ? <mark key={at} title={t("sharing.hides", { words: one.mask.hides })}>{one.text}</mark> : <span key={at}>{one.text}</span>))}</p>
      ) : (
        <form class="stack stack-tight" onSubmit={(event) => { event.preventDefault(); void save.run(); }}>
          <TextArea label={t(`sharing.${part}`)} labelHidden hint={t("sharing.maskedAgain")} rows={part === "title" ? 2 : 8} value={typed} onValue={setTyped} />
          {save.problem && <Failure problem={save.problem} />}
          <p class="form-acts"><Button small kind="primary" type="submit" busy={save.busy}>{t("action.save")}</Button><Button small kind="quiet" onClick={() => setTyped(null)}>{t("action.cancel")}</Button></p>
        </form>
      )}
    </Section>
  );
}
