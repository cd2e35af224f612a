import type { components } from "../api/contract.moderation";

export type Decision = components["schemas"]["Decision"];
export type Statement = components["schemas"]["StatementOfReasons"];
export type Appeal = components["schemas"]["DecisionAppeal"];
export type OwnFlag = components["schemas"]["OwnFlag"] & { decisionId?: number | null; appealUntil?: string | null; appeal?: Appeal | null };
export type MyHold = components["schemas"]["MyHold"] & { decision?: number | null };
export type MyTrust = components["schemas"]["MyTrust"];
