import { useRef } from "preact/hooks";
import { putPicture, removePicture } from "../api/people";
import { fitted } from "../composer/upload";
import { useDeed } from "../loading";
import { tell } from "../toasts";
import { Avatar, Button, Failure } from "../parts";
import { type Me, welcome } from "../session";
import { t } from "../words";

const KINDS = "image/jpeg,image/png,image/webp,image/gif";

/** The member's picture or initials, and how to change it. */
export function PictureLine({ member, displayName }: { member: Me; displayName: string }) {
  const chooser = useRef<HTMLInputElement>(null);
  const put = useDeed(async (file: File) => {
    const form = new FormData();
    form.append("file", await fitted(file), file.name);
    welcome((await putPicture({}, form)).body);
    tell(t("settings.pictureChanged"));
  });
  const remove = useDeed(async () => welcome((await removePicture()).body));
  const problem = put.problem ?? remove.problem;
  const chosen = (input: HTMLInputElement) => {
    const file = input.files?.[0];
    input.value = "";
    if (file) void put.run(file);
  };
  return (
    <div class="stack stack-tight">
      <div class="picture-line">
        <Avatar of={{ ...member, displayName }} size="large" />
        <div class="stack stack-tight">
          <p><strong>{displayName}</strong> <span class="muted">@{member.handle}</span></p>
          <input ref={chooser} class="visually-hidden" type="file" accept={KINDS} tabIndex={-1} aria-hidden="true" onChange={(event) => chosen(event.currentTarget)} />
          <div class="row">
            <Button small icon="image" busy={put.busy} onClick={() => chooser.current?.click()}>{t(member.picture ? "settings.changePicture" : "settings.addPicture")}</Button>
            {member.picture && <Button small kind="quiet" busy={remove.busy} onClick={() => void remove.run()}>{t("settings.removePicture")}</Button>}
          </div>
          <p class="hint">{t("settings.pictureHint")}</p>
        </div>
      </div>
      {problem && <Failure problem={problem} />}
    </div>
  );
}
