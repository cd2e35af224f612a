import { useEffect, useState } from "preact/hooks";
import type { Enclosed } from "../offline/outbox";
import { Button } from "../parts";
import { t } from "../words";
import { sizeOf } from "../message/Files";
import type { EnclosedDesk } from "./useEnclosed";

/** What goes along with the message that is being written. */
export function EnclosedList({ of }: { of: EnclosedDesk }) {
  if (of.files.length === 0) return null;
  return (
    <ul class="enclosed" aria-label={t("chat.enclosed")} aria-busy={of.sending}>
      {of.files.map((one) => (
        <li key={one.key}>
          <Seen of={one} />
          <span class="enclosed-name">{one.name} <span class="hint">{sizeOf(one.size)}{one.stored ? "" : ` · ${t("chat.withMessage")}`}</span></span>
          <Button small kind="quiet" icon="close" label={t("chat.dropFile", { name: one.name })} onClick={() => of.drop(one.key)} />
        </li>
      ))}
    </ul>
  );
}

/** Heard or seen before it goes. */
function Seen({ of }: { of: Enclosed }) {
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    if (!of.blob) return setUrl(of.stored?.url);
    const made = URL.createObjectURL(of.blob);
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [of.blob, of.stored?.url]);
  if (!url) return null;
  if (of.type.startsWith("audio/")) return <audio class="voice" controls src={url} aria-label={t("chat.voice")} />;
  return of.type.startsWith("image/") ? <img class="enclosed-picture" src={url} alt="" /> : null;
}
