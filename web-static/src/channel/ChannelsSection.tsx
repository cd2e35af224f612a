import { Check, Failure, Icon, Loaded, Section } from "../parts";
import { t } from "../words";
import { BounceBox } from "./BounceBox";
import { Matrix } from "./Matrix";
import { Pace } from "./Pace";
import { type Kept, useWishes } from "./wishes";
import "./channel.css";

/** What reaches a member, by which way and when; each choice holds at once. */
export default function ChannelsSection() {
  const wishes = useWishes();
  return (
    <Section id="channels" title={t("settings.channels")}>
      <p class="muted">{t("channel.lead")}</p>
      <Loaded of={wishes}>
        {(known) => (
          <div class="channels">
            {known.bounced && <BounceBox of={known.bounced} onCleared={() => wishes.set((now) => ({ ...now, bounced: null }))} />}
            <Check label={t("channel.mailOn")} hint={t("channel.mailOnHint")} checked={known.mail} onChecked={(mail) => wishes.change((now) => ({ ...now, mail }))} />
            <Matrix of={known} onChange={wishes.change} />
            <Pace of={known} onChange={wishes.change} />
            <Standing of={wishes} />
          </div>
        )}
      </Loaded>
    </Section>
  );
}

/** Said quietly, where the eye may look for it. */
function Standing({ of: { state, trouble } }: { of: Kept }) {
  if (trouble) return <Failure problem={trouble} />;
  return (
    <p class="channels-standing muted" role="status">
      {state === "saving" && t("channel.saving")}
      {state === "saved" && <><Icon name="check" small /> {t("channel.saved")}</>}
      {state === "meanwhile" && t("channel.meanwhile")}
    </p>
  );
}
