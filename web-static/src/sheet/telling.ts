import { has, t } from "../words";
import { date } from "../words/moments";
import type { Change, Step, StepState } from "./shapes";

/** What a change is about, in words: "But", "Étape « Devis » · échéance". */
export function fieldName(item: string, field: string, steps: readonly Pick<Step, "id" | "title">[]): string {
  const named = `sheet.field.${field}`;
  const what = has(named) ? t(named) : "";
  const [kind, id] = item.split(":");
  if (kind !== "step") return kind === "note" ? t("sheet.field.note") : what || t("sheet.field.goal");
  const title = steps.find((one) => one.id === Number(id))?.title ?? "";
  return what ? t("sheet.ofStep", { title, what }) : t("sheet.step", { title });
}

/** A value as one says it. */
export function valueInWords(field: string, value: unknown): string {
  if (value === null || value === undefined || value === "") return t("sheet.empty");
  if (field === "state") return stateName(value as StepState);
  if (field === "owner") return t(value === "mentor" ? "sheet.byMentor" : "sheet.byStudent");
  if (/^\d{4}-\d\d-\d\d$/.test(String(value))) return date(String(value));
  if (typeof value === "string") return value;
  if (typeof value === "object" && "title" in value && typeof value.title === "string") return value.title;
  return typeof value === "object" ? "" : String(value);
}

export function stateName(state: StepState): string {
  return t(`sheet.state.${state}`);
}

/** Whether a change is worth a line: what comes with something new is told by its first line. */
export function isTold(change: Change): boolean {
  return change.field !== "position" && change.field !== "stuckSince" && change.field !== "doneAt" && change.field !== "html";
}
