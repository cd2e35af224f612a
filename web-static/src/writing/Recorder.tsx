import { useEffect } from "preact/hooks";
import { Button } from "../parts";
import { t } from "../words";
import { useRecorder } from "./useRecorder";

/** Records a voice note: it begins at once, and is heard before it goes. */
export function Recorder({ onDone }: { onDone: (file: File | null) => void }) {
  const recorder = useRecorder(onDone);
  useEffect(() => recorder.begin(), []);
  if (recorder.refused) {
    return (
      <p class="recorder" role="alert">
        <span class="error">{t(`chat.${recorder.refused}`)}</span>
        <Button small kind="quiet" onClick={() => onDone(null)}>{t("action.close")}</Button>
      </p>
    );
  }
  return (
    <p class="recorder">
      <span class={recorder.seconds === null ? "hint" : "recorder-on"} role="timer" aria-label={t("chat.recording")}>{recorder.seconds === null ? t("chat.microphone") : length(recorder.seconds)}</span>
      <Button small kind="primary" disabled={recorder.seconds === null} onClick={recorder.stop}>{t("chat.stop")}</Button>
      <Button small kind="quiet" onClick={recorder.cancel}>{t("action.cancel")}</Button>
    </p>
  );
}

function length(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}
