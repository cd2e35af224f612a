import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import { kept } from "../drafts";
import { tell } from "../toasts";
import { Late } from "../parts";
import { isSilenced } from "../session";
import { t, worded } from "../words";
import type { ComposerProps } from "./Composer";
import { PHONE, useScreen } from "./screen";
import "./composer.css";

export interface WritingBoxProps extends ComposerProps {
  /** What stands in the box before one writes in it. */
  prompt: string;
  /** Ready to be written in at once. */
  open: boolean;
  /** Stays in the page on a phone too. */
  inline?: boolean;
}

let fetched: ComponentType<ComposerProps & { asSheet: boolean }> | undefined;
const fetchComposer = () => import("./Composer").then((module) => (fetched = module.default));

/** Why one may not write for now, where one would. */
export function silenced() {
  return worded("rights", import("../shut/SilencedLine"));
}

/** Where one will write: a quiet box until then, and only then is the composer fetched. On a phone it opens as a sheet. */
export function WritingBox({ prompt, open: openFirst, inline, ...props }: WritingBoxProps) {
  const phone = useScreen(PHONE) && !inline;
  const [open, setOpen] = useState(openFirst && (!phone || props.focus === true));
  const [focus, setFocus] = useState(props.focus ?? false);
  const [Composer, setComposer] = useState(() => fetched);
  useEffect(() => {
    if (open && !Composer) void fetchComposer().then((found) => setComposer(() => found), () => tell(t("problem.unreachable"), { tone: "trouble" }));
  }, [open]);
  if (isSilenced.value) return <Late load={silenced} here />;
  const begin = () => {
    setFocus(true);
    setOpen(true);
  };
  const cancel = () => {
    setOpen(false);
    props.onCancel?.();
  };
  if (open && Composer) {
    const leave = phone || props.onCancel ? { onCancel: cancel } : {};
    return <Composer {...props} {...leave} focus={focus} asSheet={phone} onSend={async (body, key) => {
      const outcome = await props.onSend(body, key);
      if (phone && outcome !== "kept") setOpen(false);
      return outcome;
    }} />;
  }
  const waiting = kept(props.name)?.text;
  return (
    <button type="button" class="writing-prompt" onClick={begin} onPointerEnter={() => void fetchComposer().catch(() => undefined)}>
      {waiting ? t("composer.goOn", { text: waiting.slice(0, 80) }) : prompt}
    </button>
  );
}
