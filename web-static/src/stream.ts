import { online } from "./api";

export interface Stream {
  close: () => void;
}

type Hear = Record<"changed" | "reset", (place: string, data: unknown) => void>;

const ADDRESS = "/api/v1/live";
const FIRST_PAUSE = 1_000;
const LONGEST_PAUSE = 30_000;
/** A line that is back within this time was never gone. */
const PATIENCE = 5_000;

/** The server's event stream, opened again for as long as it is wanted, from where it stopped; `refused` when there was an answer and no stream. */
export function openStream(place: () => string, hear: Hear, refused: () => void = () => undefined): Stream {
  let source: EventSource | undefined;
  let pause = FIRST_PAUSE;
  let again: ReturnType<typeof setTimeout> | undefined;
  let worry: ReturnType<typeof setTimeout> | undefined;

  const open = () => {
    const from = place();
    source = new EventSource(from ? `${ADDRESS}?after=${encodeURIComponent(from)}` : ADDRESS);
    source.onopen = opened;
    source.onerror = broken;
    for (const name of ["changed", "reset"] as const) {
      source.addEventListener(name, (event: MessageEvent<string>) => hear[name](event.lastEventId, read(event.data)));
    }
  };
  const opened = () => {
    pause = FIRST_PAUSE;
    clearTimeout(worry);
    worry = undefined;
    online.value = true;
  };
  // The browser resumes by itself, unless the answer was no stream at all; then we try, ever more rarely.
  const broken = () => {
    worry ??= setTimeout(() => (online.value = false), PATIENCE);
    if (source?.readyState !== EventSource.CLOSED) return;
    refused();
    again = setTimeout(open, pause * (0.7 + Math.random() * 0.6));
    pause = Math.min(pause * 2, LONGEST_PAUSE);
  };
  const sooner = () => {
    if (source?.readyState !== EventSource.CLOSED) return;
    clearTimeout(again);
    pause = FIRST_PAUSE;
    open();
  };
  open();
  addEventListener("online", sooner);
  return {
    close: () => {
      removeEventListener("online", sooner);
      clearTimeout(again);
      clearTimeout(worry);
      source?.close();
    },
  };
}

function read(data: string): unknown {
  try {
    return JSON.parse(data);
  } catch {
    return {};
  }
}
