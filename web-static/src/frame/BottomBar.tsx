import { Count, Icon } from "../parts";
import type { PlaceName } from "../routes";
import { type Key, t } from "../words";
import { counts, places } from "./places";

const SHORT: Partial<Record<PlaceName, Key>> = { ask: "place.askShort" };

/** The five places under the thumb, on a phone. */
export function BottomBar({ current }: { current: PlaceName | undefined }) {
  return (
    <nav class="bottom-bar" aria-label={t("frame.places")}>
      {places.value.map((one) => (
        <a key={one.name} class={`bottom-place bottom-${one.name}`} href={one.href} aria-current={one.name === current ? "page" : undefined}>
          <Icon name={one.icon} />
          <span>{t(SHORT[one.name] ?? one.says)}</span>
          <Count of={counts.value[one.name]} />
        </a>
      ))}
    </nav>
  );
}
