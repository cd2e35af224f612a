import { listSpaces } from "../api/forum";
import { useLoad } from "../loading";
import { Button, Select } from "../parts";
import { t } from "../words";
import type { Prevention } from "./figures";
import { NumberField } from "./NumberField";

interface Props {
  of: Prevention["spaces"];
  usual: number;
  onChange: (spaces: Prevention["spaces"]) => void;
}

/** Spaces where another number of first texts waits. */
export function SpacesPart({ of, usual, onChange }: Props) {
  const spaces = useLoad<{ items: { id: number; name: string }[] }>("spaces", (signal) => listSpaces({}, undefined, { signal }));
  const all = spaces.value?.items ?? [];
  const free = all.filter((one) => !of.some((other) => other.spaceId === one.id));
  const nameOf = (id: number) => all.find((one) => one.id === id)?.name ?? t("prevention.space", { id });
  return (
    <div class="stack stack-tight">
      {of.map((one) => (
        <div key={one.spaceId} class="row">
          <NumberField label={nameOf(one.spaceId)} of={{ least: 0, most: 50 }} value={one.firstPosts} onValue={(firstPosts) => onChange(of.map((other) => (other.spaceId === one.spaceId ? { ...other, firstPosts } : other)))} />
          <Button small kind="quiet" onClick={() => onChange(of.filter((other) => other.spaceId !== one.spaceId))} aria-label={t("prevention.likeOthersOf", { name: nameOf(one.spaceId) })}>{t("prevention.likeOthers")}</Button>
        </div>
      ))}
      {free.length > 0 && <Select label={t("prevention.otherwise")} value="" options={[{ value: "", label: t("prevention.otherwiseChoose") }, ...free.map((one) => ({ value: String(one.id), label: one.name }))]} onValue={(id) => id && onChange([...of, { spaceId: Number(id), firstPosts: usual }])} />}
    </div>
  );
}
