import { useEffect, useState } from "preact/hooks";
import { Ago, Empty, Page, PageTitle } from "../parts";
import type { Thread } from "../thread/shapes";
import { t, tx } from "../words";
import { unparted } from "../words/typography";
import { copiesOf } from "./copies";

type Kept = Awaited<ReturnType<typeof copiesOf<Thread>>>[number];

/** What was read last on this device, and can be read without a line. */
export default function OfflinePage() {
  const [kept, setKept] = useState<readonly Kept[]>();
  useEffect(() => void copiesOf<Thread>("thread.").then(setKept), []);
  return (
    <Page>
      <PageTitle title={t("offline.title")} />
      {kept?.length === 0 && <Empty>{t("offline.none")}</Empty>}
      {kept && kept.length > 0 && <p class="muted">{t("offline.lead")}</p>}
      <ul class="rows">
        {kept?.map(({ value, at }) => (
          <li key={value.id} class="offline-row">
            <a href={`/threads/${value.id}`}>{unparted(value.title)}</a>
            <p class="facts"><span>{value.space.name}</span><span>{tx("offline.read", { time: <Ago at={at} /> })}</span></p>
          </li>
        ))}
      </ul>
    </Page>
  );
}
