import type { components } from "../api/contract.moderation";

export type Decision = components["schemas"]["Decision"];
export type Statement = components["schemas"]["StatementOfReasons"];
export type OwnFlag = components["schemas"]["OwnFlag"];
export type MyHold = components["schemas"]["MyHold"];
export type MyTrust = components["schemas"]["MyTrust"];
