import { Count, Icon } from "../parts";
import type { PlaceName } from "../routes";
import { t } from "../words";
import { counts, type FramePlace, morePlaces, NOTIFICATIONS, places } from "./places";
import { MemberMenu } from "./MemberMenu";
import { SearchButton } from "./Search";
import { Wordmark } from "./Wordmark";

/** The places with their counts, beside the page on a wide screen. */
export function Rail({ current }: { current: PlaceName | undefined }) {
  const shown = [...places.value, NOTIFICATIONS, ...morePlaces.value];
  return (
    <div class="rail">
      <Wordmark />
      <nav class="rail-nav" aria-label={t("frame.places")}>
        <SearchButton />
        <ul class="rail-places">
          {shown.map((one) => <li key={one.name}><RailPlace of={one} current={one.name === current} /></li>)}
        </ul>
      </nav>
      <div class="rail-foot"><MemberMenu named /></div>
    </div>
  );
}

function RailPlace({ of, current }: { of: FramePlace; current: boolean }) {
  return (
    <a class={of.name === "ask" ? "rail-place rail-ask" : "rail-place"} href={of.href} aria-current={current ? "page" : undefined}>
      <Icon name={of.icon} />
      <span>{t(of.says)}</span>
      <Count of={counts.value[of.name]} />
    </a>
  );
}
