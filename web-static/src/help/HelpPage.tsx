import { useState } from "preact/hooks";
import { listHelpWanted } from "../api/forum";
import { missed, useLive } from "../live";
import { useLoad } from "../loading";
import { Empty, Loaded, Page, PageTitle, Section, Skeleton } from "../parts";
import { ChangedLine } from "../space/ChangedLine";
import { t } from "../words";
import { StillOpen } from "./StillOpen";
import { sorted, type Wanted } from "./wanted";
import { WantedRow } from "./WantedRow";
import { WarmUpRow } from "./WarmUpRow";
import "../space/space.css";
import "./help.css";

/** Questions with which peers come first, for those who would help: what fits them on top, and why it does. */
export default function HelpPage() {
  const wanted = useLoad<{ items: Wanted[] }>("help", (signal) => listHelpWanted({}, undefined, { signal }));
  const { changed, reset } = useChanged();
  const show = () => {
    reset();
    wanted.again();
  };
  const change = (thread: number, how: Partial<Wanted>) => wanted.set(({ items }) => ({ items: items.map((one) => (one.threadId === thread ? { ...one, ...how } : one)) }));
  return (
    <Page>
      <header class="stack stack-tight">
        <PageTitle title={t("help.title")} />
        <p class="muted">{t("help.lead")}</p>
      </header>
      <ChangedLine count={changed} onShow={show} />
      <Loaded of={wanted} wait={<Skeleton lines={9} />}>
        {({ items }) => {
          const { warm, open } = sorted(items);
          return (
            <>
              {warm.length > 0 && (
                <Section id="warm-up" title={t("help.warmUp")}>
                  <p class="muted">{t("help.warmUpLead")}</p>
                  <ul class="rows">{warm.map((one) => <li key={one.threadId}><WarmUpRow of={one} onChange={(how) => change(one.threadId, how)} /></li>)}</ul>
                </Section>
              )}
              <Section id="peers-first" title={t("help.peersFirst")}>
                {open.length > 0 ? <ul class="rows">{open.map((one) => <li key={one.threadId}><WantedRow of={one} /></li>)}</ul> : <Empty>{t("help.noneFirst")}</Empty>}
              </Section>
              <StillOpen except={items.map((one) => one.threadId)} />
            </>
          );
        }}
      </Loaded>
    </Page>
  );
}

/** How many threads moved since the list was fetched; it is fetched again when the reader asks. */
function useChanged() {
  const [seen, setSeen] = useState<readonly number[]>([]);
  const [since, setSince] = useState(missed.value);
  useLive((change) => {
    const thread = change.kind === "thread" ? change.id : change.threadId;
    if (thread !== undefined) setSeen((known) => (known.includes(thread) ? known : [...known, thread]));
  });
  const reset = () => {
    setSeen([]);
    setSince(missed.value);
  };
  return { changed: seen.length + (missed.value - since), reset };
}
