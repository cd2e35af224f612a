import { listSpaces } from "../api/forum";
import { useLoad } from "../loading";
import { Select } from "../parts";
import { t } from "../words";
import type { Draft } from "./wish";

interface Props {
  draft: Draft;
  change: (part: Partial<Draft>) => void;
  wrong: boolean;
}

/** Where the thread belongs. */
export function MoveField({ draft, change, wrong }: Props) {
  const spaces = useLoad<{ items: { id: number; name: string }[] }>("spaces", (signal) => listSpaces({}, undefined, { signal }));
  const options = [{ value: "", label: t("decision.spaceChoose") }, ...(spaces.value?.items ?? []).map((one) => ({ value: String(one.id), label: one.name }))];
  return <Select label={t("ask.space")} error={wrong ? t("decision.spaceMissing") : undefined} value={draft.space} options={options} onValue={(space) => change({ space })} />;
}
