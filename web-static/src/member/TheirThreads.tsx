import { Listed, Section } from "../parts";
import { ThreadRow } from "../space/ThreadRow";
import { useThreads } from "../space/useThreads";
import { t } from "../words";
import "../space/space.css";

/** What a member asked and told, as far as the reader may see it. */
export function TheirThreads({ author }: { author: number }) {
  const threads = useThreads({ author, sort: "newest" });
  return (
    <Section title={t("member.threads")}>
      <Listed of={threads} empty={<p class="muted">{t("member.noThreads")}</p>}>
        {(items) => <ul class="rows">{items.map((one) => <li key={one.id}><ThreadRow of={one} spaced own /></li>)}</ul>}
      </Listed>
    </Section>
  );
}
