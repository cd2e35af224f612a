import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";

/** A part of a page that comes when the page stands, with its part of the program; nothing where that cannot be had. */
export function Late<P extends object>({ load, ...rest }: { load: () => Promise<{ default: ComponentType<P> }> } & P) {
  const [Shown, setShown] = useState<ComponentType<P>>();
  useEffect(() => void load().then((module) => setShown(() => module.default), () => undefined), []);
  return Shown ? <Shown {...(rest as unknown as P)} /> : null;
}
