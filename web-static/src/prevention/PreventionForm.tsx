import { useState } from "preact/hooks";
import { setPrevention } from "../api/moderation";
import { problemOf } from "../api";
import { useDeed } from "../loading";
import { tell } from "../toasts";
import { Button, Failure, TextArea } from "../parts";
import { type Key, t } from "../words";
import { FIGURES, figure, fits, hosts, type Prevention, withFigure } from "./figures";
import { NumberField } from "./NumberField";
import { SpacesPart } from "./SpacesPart";

const FIRST = { part: "", name: "firstPosts", least: 0, most: 50 };

/** The rules by which texts wait for a look, each said in a sentence. */
export function PreventionForm({ of, onSaved }: { of: Prevention; onSaved: (saved: Prevention) => void }) {
  const [draft, setDraft] = useState(of);
  const [welcome, setWelcome] = useState(of.links.welcome.join("\n"));
  const sound = fits(FIRST, draft.firstPosts) && Object.values(FIGURES).flat().every((one) => figure(draft, one) === undefined || fits(one, figure(draft, one)!));
  const save = useDeed(async () => {
    try {
      const { body } = await setPrevention({}, { ...draft, links: { ...draft.links, welcome: hosts(welcome) } });
      onSaved(body);
      tell(t("prevention.saved"));
    } catch (thrown) {
      const current = problemOf(thrown).status === 409 ? (problemOf(thrown).body["current"] as Prevention | undefined) : undefined;
      if (current) setDraft((mine) => ({ ...mine, version: current.version }));
      throw thrown;
    }
  });
  return (
    <form class="form" noValidate onSubmit={(event) => { event.preventDefault(); if (sound) void save.run(); }}>
      <fieldset class="figures">
        <legend>{t("prevention.of.firstPosts")}</legend>
        <NumberField label={t("prevention.firstPosts")} hint={t("prevention.firstPostsHint")} of={FIRST} value={draft.firstPosts} onValue={(firstPosts) => setDraft({ ...draft, firstPosts })} />
        <SpacesPart of={draft.spaces} usual={draft.firstPosts} onChange={(spaces) => setDraft({ ...draft, spaces })} />
      </fieldset>
      {Object.entries(FIGURES).filter(([, figures]) => figures.some((one) => figure(draft, one) !== undefined)).map(([group, figures]) => (
        <fieldset key={group} class="figures">
          <legend>{t(`prevention.of.${group}` as Key)}</legend>
          <p class="hint">{t(`prevention.says.${group}` as Key)}</p>
          <div class="figures-row">
            {figures.map((one) => <NumberField key={one.name} label={t(`prevention.${group}.${one.name}` as Key)} of={one} value={figure(draft, one) ?? one.least} onValue={(value) => setDraft(withFigure(draft, one, value))} />)}
          </div>
          {group === "links" && <TextArea label={t("prevention.welcome")} hint={t("prevention.welcomeHint")} optional rows={3} value={welcome} onValue={setWelcome} />}
        </fieldset>
      ))}
      {save.problem && <Failure problem={save.problem} />}
      <div><Button kind="primary" type="submit" busy={save.busy} disabled={!sound}>{t("prevention.save")}</Button></div>
    </form>
  );
}
