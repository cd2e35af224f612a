import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import { tell } from "../toasts";
import { t } from "../words";

type Given<P> = { load: () => Promise<{ default: ComponentType<P> }>; asked?: boolean } & P;

/** A part of a page that comes with its part of the program; where that cannot be had, whoever asked for it is told. */
export function Late<P extends object>({ load, asked, ...rest }: Given<P>) {
  const [Shown, setShown] = useState<ComponentType<P>>();
  useEffect(() => {
    load().then((module) => setShown(() => module.default), () => void (asked && tell(t("problem.unreachable"), { tone: "trouble" })));
  }, []);
  return Shown ? <Shown {...(rest as unknown as P)} /> : null;
}
