import { showProposal } from "../api/messaging";
import { useLive } from "../live";
import { useLoad } from "../loading";
import { Loaded, Mark, Page, PageTitle, Section } from "../parts";
import type { Names } from "../routes";
import { me } from "../session";
import { t } from "../words";
import { Decision } from "./Decision";
import { Ledger } from "./Ledger";
import { HideWords, Masks } from "./Masks";
import type { Proposal } from "./shapes";
import { TextPart } from "./TextPart";
import "./sharing.css";

/** What would leave a private exchange: every mask visible, nothing published before the student says yes. */
export default function ProposalPage({ names }: { names: Names }) {
  const id = Number(names["id"]);
  const proposal = useLoad<Proposal>(`proposal.${id}`, (signal) => showProposal({ id }, undefined, { signal }));
  useLive((change) => change.kind === "proposal" && change.id === id && proposal.again());
  return <Page><Loaded of={proposal}>{(of) => <Shown of={of} onChanged={(now) => proposal.set(() => now)} />}</Loaded></Page>;
}

function Shown({ of, onChanged }: { of: Proposal; onChanged: (now: Proposal) => void }) {
  const student = of.student.id === me.value?.id;
  const open = of.state === "proposed";
  return (
    <article class="stack">
      <PageTitle title={t("sharing.page")} />
      <p class="row"><Mark tone={of.state === "published" ? "sapin" : open ? "miel" : "plain"}>{t(`sharing.state.${of.state}`)}</Mark>{of.threadId !== null && <a href={`/threads/${of.threadId}`}>{t("sharing.see")}</a>}</p>
      {open && <p class="muted">{t(student ? "sharing.toStudent" : "sharing.toMentor", { name: student ? of.mentor.displayName : of.student.displayName })}</p>}
      {of.title && (
        <>
          <TextPart of={of} part="title" editable={open} onChanged={onChanged} />
          <TextPart of={of} part="question" editable={open && student} onChanged={onChanged} />
          <TextPart of={of} part="answer" editable={open && !student} onChanged={onChanged} />
          <Section title={t("sharing.masks")}>
            <Masks of={of} unmaskable={open && student} onChanged={onChanged} />
            {open && <HideWords of={of} onChanged={onChanged} />}
          </Section>
        </>
      )}
      <Decision of={of} student={student} onChanged={onChanged} />
      <Ledger of={of} />
    </article>
  );
}
