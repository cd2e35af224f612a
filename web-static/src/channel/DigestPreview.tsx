import { useState } from "preact/hooks";
import { showDigest } from "../api/notice";
import type { Answered } from "../api";
import { useLoad } from "../loading";
import { Button, Loaded } from "../parts";
import { t } from "../words";
import { MailFrame } from "./MailFrame";

/** What the next digest would say if it went now. */
export function DigestPreview() {
  const [open, setOpen] = useState(false);
  return (
    <div class="stack stack-tight">
      <div><Button small aria-expanded={open} onClick={() => setOpen(!open)}>{t(open ? "channel.hideDigest" : "channel.showDigest")}</Button></div>
      {open && <Preview />}
    </div>
  );
}

function Preview() {
  const digest = useLoad<Answered<typeof showDigest>>("digest", (signal) => showDigest({}, undefined, { signal }));
  return (
    <Loaded of={digest}>
      {({ subject, html }) => (html && subject ? <MailFrame title={subject} html={html} /> : <p class="muted">{t("channel.noDigest")}</p>)}
    </Loaded>
  );
}
