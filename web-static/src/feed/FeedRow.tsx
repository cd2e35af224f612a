import { useState } from "preact/hooks";
import type { Answered } from "../api";
import { renewFeed, revokeFeed } from "../api/notice";
import { useDeed } from "../loading";
import { Ago, Button, Confirm, Failure } from "../parts";
import { t, tx } from "../words";
import type { Feed } from "./FeedsSection";

interface Props {
  of: Feed;
  name: string;
  onRenewed: (made: Answered<typeof renewFeed>) => void;
  onRevoked: () => void;
}

/** One address: since when, when it was last read, and how to be rid of it. */
export function FeedRow({ of, name, onRenewed, onRevoked }: Props) {
  const [asking, setAsking] = useState<"renew" | "revoke">();
  const act = useDeed(async () => {
    if (asking === "renew") onRenewed((await renewFeed({ id: of.id })).body);
    else {
      await revokeFeed({ id: of.id });
      onRevoked();
    }
    setAsking(undefined);
  });
  return (
    <li class="setting-row">
      <div>
        <p><strong>{name}</strong></p>
        <p class="facts">
          <span>{tx("feed.made", { time: <Ago at={of.createdAt} /> })}</span>
          <span>{of.usedAt ? tx("feed.used", { time: <Ago at={of.usedAt} /> }) : t("feed.neverUsed")}</span>
        </p>
      </div>
      <div class="feed-acts">
        <Button small onClick={() => setAsking("renew")}>{t("feed.renew")}</Button>
        <Button small onClick={() => setAsking("revoke")}>{t("feed.revoke")}</Button>
      </div>
      {asking && (
        <Confirm title={t(`feed.${asking}Title`)} act={t(`feed.${asking}`)} danger={asking === "revoke"} busy={act.busy} onAct={() => void act.run()} onClose={() => setAsking(undefined)}>
          <p>{t(`feed.${asking}Says`)}</p>
          {act.problem && <Failure problem={act.problem} />}
        </Confirm>
      )}
    </li>
  );
}
