import { Icon } from "../parts";
import { t } from "../words";
import type { Result } from "./shapes";
import "./found.css";

/** How far a question or an answer is: solved, confirmed, answered, or still waiting. */
export function Standing({ of }: { of: Pick<Result, "states" | "kind"> }) {
  const solved = of.states.includes("solved");
  if (solved) return <span class="found-solved"><Icon name="check" small />{t(of.kind === "post" ? "search.solution" : "search.solved")}</span>;
  if (of.states.includes("endorsed")) return <span class="found-endorsed"><Icon name="seal" small />{t("search.endorsed")}</span>;
  if (of.states.includes("answered")) return <span>{t("search.answered")}</span>;
  if (of.states.includes("unanswered")) return <span class="found-waits">{t("search.unanswered")}</span>;
  return null;
}
