import { Avatar } from "../parts";
import { language, t } from "../words";
import { usePresence } from "./usePresence";

/** Who else has it open: a colleague about to answer is seen before, not after. */
export function ReadersLine({ id }: { id: number }) {
  const readers = usePresence(id);
  const names = new Intl.ListFormat(language.value, { type: "conjunction" }).format(readers.map((one) => one.displayName));
  return (
    <p class="readers" role="status">
      {readers.length > 0 && <>{readers.slice(0, 3).map((one) => <Avatar key={one.handle} of={one} size="tiny" />)} {t("queue.readers", { count: readers.length, names })}</>}
    </p>
  );
}
