import { operation } from "../api";
import type { components } from "../api/contract.forum";

type Json<T> = { content: { "application/json": T } };
type Card = components["schemas"]["Thread"]["author"];
interface Page<T> { items: T[]; next: null }

export type Level = "following" | "normal" | "muted";
export interface Draft { key: string; title: string; body: string; parentId: number | null; extra: Record<string, unknown>; version: number; savedAt: string }
export interface Uploaded { id: number; url: string; name: string; type: string; size: number; width: number | null; height: number | null; thumbnailUrl: string | null }
export interface ReadMark { threadId: number; lastReadPostId: number | null; newPosts: number; follow: Level }
export interface News { space: components["schemas"]["SpaceCard"]; level: Level; threads: number; lastActivityAt: string | null }
interface DraftText { title?: string; body: string; extra?: Record<string, unknown>; version?: number | null }

export const preview = operation<{ requestBody: Json<{ body: string }>; responses: { 200: Json<{ html: string }> } }>("POST", "/api/v1/forum/previews");
export const showDraft = operation<{ parameters: { path: { key: string } }; responses: { 200: Json<Draft> } }>("GET", "/api/v1/forum/drafts/{key}");
export const listDrafts = operation<{ responses: { 200: Json<Page<{ key: string }>> } }>("GET", "/api/v1/forum/drafts");
export const saveDraft = operation<{ parameters: { path: { key: string } }; requestBody: Json<DraftText>; responses: { 200: Json<Draft> } }>("PUT", "/api/v1/forum/drafts/{key}");
export const dropDraft = operation<{ parameters: { path: { key: string } }; responses: { 204: object } }>("DELETE", "/api/v1/forum/drafts/{key}");
export const followThread = operation<{ parameters: { path: { id: number } }; requestBody: Json<{ level: Level }>; responses: { 204: object } }>("PUT", "/api/v1/forum/threads/{id}/follow");
export const markRead = operation<{ parameters: { path: { id: number } }; requestBody: Json<{ postId: number }>; responses: { 204: object } }>("PUT", "/api/v1/forum/threads/{id}/read");
export const listReadMarks = operation<{ parameters: { query: { threads: string } }; responses: { 200: Json<Page<ReadMark>> } }>("GET", "/api/v1/forum/read-marks");
export const showNews = operation<{ responses: { 200: Json<Page<News>> } }>("GET", "/api/v1/forum/news");
export const listTags = operation<{ parameters: { query: { space?: string; q?: string } }; responses: { 200: Json<Page<{ name: string; threads: number }>> } }>("GET", "/api/v1/forum/tags");
export const suggestMentions = operation<{ parameters: { query: { thread?: number; space?: string; q?: string } }; responses: { 200: Json<Page<NonNullable<Card>>> } }>("GET", "/api/v1/forum/mentions");
