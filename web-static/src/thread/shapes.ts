import type { components as forum } from "../api/contract.forum";

export type Thread = forum["schemas"]["Thread"];
export type Post = forum["schemas"]["Post"];
export type Space = forum["schemas"]["Space"];
export type Kind = Thread["kind"];
export type ThreadState = NonNullable<Thread["state"]>;
export type Revision = forum["schemas"]["Revision"];
export type Level = forum["schemas"]["Level"];
export type Draft = forum["schemas"]["Draft"];
export type ReadMark = forum["schemas"]["ReadMark"];
export type News = forum["schemas"]["News"];
export type Uploaded = forum["schemas"]["File"];
export type Order = "best" | "newest" | "thanks";
export type Mine = forum["schemas"]["Mine"];

export const ORDERS: readonly Order[] = ["best", "newest", "thanks"];
export const KINDS: readonly Kind[] = ["question", "discussion", "win", "announcement"];
