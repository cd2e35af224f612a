import { useEffect, useRef, useState } from "preact/hooks";
import { announce } from "../toasts";
import { t } from "../words";
import { local } from "../words/moments";

const KINDS = ["audio/webm;codecs=opus", "audio/mp4", "audio/ogg;codecs=opus"] as const;
const ENDINGS: Record<string, string> = { "audio/webm": "webm", "audio/mp4": "m4a", "audio/ogg": "ogg" };
const BITS = 32_000;
const LONGEST = 15 * 60;

type Refused = "noMicrophone" | "noRecording";

/** What this browser can record that everybody can play. */
export function kindOf(supports: (kind: string) => boolean): string | undefined {
  return KINDS.find(supports);
}

/** The name of a voice note: when it was spoken. */
export function nameOf(kind: string, at: Date): string {
  return `${t("chat.voiceFile")} ${local(at).replace("T", " ").replace(":", "-")}.${ENDINGS[kind.split(";")[0] ?? ""] ?? "webm"}`;
}

/** The microphone, from the first second to the file. */
export function useRecorder(done: (file: File | null) => void) {
  const [seconds, setSeconds] = useState<number | null>(null);
  const [refused, setRefused] = useState<Refused>();
  const recorder = useRef<MediaRecorder>(undefined);
  const wanted = useRef(true);
  const latest = useRef(done);
  latest.current = done;
  const release = () => recorder.current?.stream.getTracks().forEach((track) => track.stop());
  const begin = () => {
    wanted.current = true;
    void record().catch(() => wanted.current && setRefused("noMicrophone"));
  };
  const record = async () => {
    const kind = typeof MediaRecorder === "undefined" ? undefined : kindOf((one) => MediaRecorder.isTypeSupported(one));
    if (!kind || !navigator.mediaDevices) return setRefused("noRecording");
    const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
    const own = new MediaRecorder(stream, { mimeType: kind, audioBitsPerSecond: BITS });
    const parts: Blob[] = [];
    recorder.current = own;
    if (!wanted.current) return release();
    own.ondataavailable = (event) => parts.push(event.data);
    own.onstop = () => {
      release();
      const type = kind.split(";")[0] ?? kind;
      latest.current(wanted.current ? new File(parts, nameOf(kind, new Date()), { type }) : null);
    };
    own.start(1_000);
    setSeconds(0);
    announce(t("chat.recording"));
  };
  useEffect(() => {
    if (seconds === null) return;
    const timer = setTimeout(() => (seconds >= LONGEST ? recorder.current?.stop() : setSeconds(seconds + 1)), 1_000);
    return () => clearTimeout(timer);
  }, [seconds]);
  useEffect(() => () => {
    wanted.current = false;
    if (recorder.current?.state === "recording") recorder.current.stop();
    release();
  }, []);
  const stop = () => recorder.current?.state === "recording" && recorder.current.stop();
  const cancel = () => {
    wanted.current = false;
    if (recorder.current?.state === "recording") recorder.current.stop();
    else latest.current(null);
  };
  return { seconds, refused, begin, stop, cancel };
}
