import { signal } from "@preact/signals";
import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import { tell } from "../toasts";
import { Icon, MenuItem } from "../parts";
import { place } from "../router";
import { t, worded } from "../words";

/** What can be reported. */
export interface Target {
  kind: "thread" | "post" | "message" | "member";
  id: number;
}

type Layer = ComponentType<{ target: Target; onClose: () => void }>;

const reported = signal<Target | null>(null);

/** The first of the two taps, in the menu of whatever can be reported. */
export function ReportItem({ of }: { of: Target }) {
  return <MenuItem onChoose={() => (reported.value = of)}><Icon name="flag" small />{t("action.report")}</MenuItem>;
}

/** The layer in which one reports; its program comes when it is first wanted. */
export function Reporting() {
  const [Shown, setShown] = useState<Layer>();
  const target = reported.value;
  useEffect(() => {
    if (!target || Shown) return;
    worded("report", import("../flag/FlagLayer")).then((module) => setShown(() => module.default), () => {
      reported.value = null;
      tell(t("problem.unreachable"), { tone: "trouble" });
    });
  }, [target]);
  // A link in the layer leads away from what was reported.
  const here = place.value.path;
  useEffect(() => () => void (reported.value = null), [here]);
  return target && Shown ? <Shown key={`${target.kind}.${target.id}`} target={target} onClose={() => (reported.value = null)} /> : null;
}
