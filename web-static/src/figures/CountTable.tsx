import { has, type Key, t } from "../words";
import { linesOf } from "./sums";

interface Props {
  title: string;
  head: string;
  counts: Readonly<Record<string, number>>;
  /** What a line is called, where there are words for it. */
  called: (name: string) => string;
  note?: string;
}

/** Figures by kind as a table, each with a bar that says no more than its figure. */
export function CountTable({ title, head, counts, called, note }: Props) {
  const lines = linesOf(counts);
  return (
    <section class="stack stack-tight">
      <h2>{title}</h2>
      {lines.length === 0 ? <p class="muted">{t("figures.none")}</p> : (
        <table class="counts">
          <thead><tr><th scope="col">{head}</th><th scope="col" class="counts-n">{t("figures.count")}</th><td aria-hidden="true" /></tr></thead>
          <tbody>
            {lines.map((one) => (
              <tr key={one.name}>
                <th scope="row">{has(called(one.name)) ? t(called(one.name) as Key) : one.name}</th>
                <td class="counts-n">{t("figures.n", { n: one.count })}</td>
                <td class="counts-bar" aria-hidden="true"><svg viewBox="0 0 100 8" preserveAspectRatio="none" focusable="false"><rect x={0} y={0} width={100 * one.share} height={8} /></svg></td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {note && <p class="hint">{note}</p>}
    </section>
  );
}
