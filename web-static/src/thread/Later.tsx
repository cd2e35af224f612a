import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import { tell } from "../notices";
import { t } from "../words";

interface LaterProps<P> {
  load: () => Promise<{ default: ComponentType<P> }>;
  given: P;
}

/** A part of the page that is fetched when it is first wanted. */
export function Later<P extends object>({ load, given }: LaterProps<P>) {
  const [Part, setPart] = useState<ComponentType<P>>();
  useEffect(() => {
    load().then((module) => setPart(() => module.default), () => tell(t("problem.unreachable"), { tone: "trouble" }));
  }, []);
  return Part ? <Part {...given} /> : null;
}
