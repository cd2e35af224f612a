import { useState } from "preact/hooks";
import { useDeed } from "../loading";
import { tell } from "../toasts";
import { Button, Failure, mistakeAt, Section, TagsField, TextArea, TextField } from "../parts";
import { changeMyself, type Me } from "../session";
import { t } from "../words";
import { PictureLine } from "./PictureLine";

/** How others see the member. */
export function ProfileSection({ member }: { member: Me }) {
  const [displayName, setName] = useState(member.displayName);
  const [bio, setBio] = useState(member.bio);
  const [skills, setSkills] = useState<string[]>(member.skills);
  const save = useDeed(async () => {
    await changeMyself({ displayName, bio, skills });
    tell(t("settings.saved"));
  });
  return (
    <Section id="profile" title={t("settings.profile")}>
      <form class="form" onSubmit={(event) => { event.preventDefault(); void save.run(); }}>
        <PictureLine member={member} displayName={displayName} />
        <TextField label={t("join.name")} required maxLength={80} autocomplete="name" value={displayName} onValue={setName} error={mistakeAt(save.problem, "/displayName")} />
        <TextArea label={t("settings.bio")} hint={t("settings.bioHint")} optional maxLength={2000} rows={4} value={bio} onValue={setBio} />
        <TagsField label={t("settings.skills")} hint={t("settings.skillsHint")} optional values={skills} onValues={setSkills} />
        {save.problem && <Failure problem={save.problem} />}
        <div class="row">
          <Button kind="primary" type="submit" busy={save.busy}>{t("action.save")}</Button>
          <a href={`/members/${member.handle}`}>{t("settings.seePage")}</a>
        </div>
      </form>
    </Section>
  );
}
