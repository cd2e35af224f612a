import { signal } from "@preact/signals";
import type { ComponentChild } from "preact";
import type fr from "./words/fr.json";
import type ofChannel from "./words/channel.fr.json";
import type ofModeration from "./words/moderation.fr.json";
import type ofNotification from "./words/notification.fr.json";
import type ofPrivate from "./words/private.fr.json";
import type ofPush from "./words/push.fr.json";
import type ofQueue from "./words/queue.fr.json";
import type ofReport from "./words/report.fr.json";
import type ofRights from "./words/rights.fr.json";
import type ofSearch from "./words/search.fr.json";
import type ofStaff from "./words/staff.fr.json";
import { frenchTypography } from "./words/typography";

export type Language = "fr" | "en";
export const LANGUAGES: readonly Language[] = ["fr", "en"];

type Plural = { one: string; other: string };
type Leaf = string | Plural;
type Keys<T, Before extends string = ""> = {
  [K in keyof T & string]: T[K] extends Leaf ? `${Before}${K}` : Keys<T[K], `${Before}${K}.`>;
}[keyof T & string];

/** The name of a sentence in the catalogues. */
export type Key = Keys<typeof fr> | Keys<typeof ofChannel> | Keys<typeof ofModeration> | Keys<typeof ofNotification> | Keys<typeof ofPrivate> | Keys<typeof ofPush> | Keys<typeof ofQueue> | Keys<typeof ofReport> | Keys<typeof ofRights> | Keys<typeof ofSearch> | Keys<typeof ofStaff>;
export type Params = Record<string, string | number>;
export interface Catalogue {
  [key: string]: string | Catalogue;
}

/** Words of pages that few go to first; they come with those pages. */
export type Part = "channel" | "moderation" | "notification" | "private" | "push" | "queue" | "report" | "rights" | "search" | "staff";

// Each file of words is fetched by itself.
const FILES = import.meta.glob<Catalogue>("./words/*.json", { import: "default" });

function fetched(spoken: Language, part: Part | "all"): Promise<Catalogue> {
  return FILES[`./words/${part === "all" ? "" : `${part}.`}${spoken}.json`]!();
}

export const language = signal<Language>("fr");
const sentences = signal<ReadonlyMap<string, string>>(new Map());
const wanted = new Map<Part, Promise<void>>();
let plural = new Intl.PluralRules("fr");

/** Loads the words of a language, and speaks it from then on. */
export async function speak(spoken: Language): Promise<void> {
  const catalogues = await Promise.all((["all", ...wanted.keys()] as const).map((part) => fetched(spoken, part)));
  learn(spoken, Object.assign({}, ...catalogues) as Catalogue);
}

/** Fetches a page together with its words. */
export async function worded<T>(part: Part, page: Promise<T>): Promise<T> {
  const words = wanted.get(part) ?? add(part);
  wanted.set(part, words);
  words.catch(() => wanted.delete(part));
  return (await Promise.all([page, words]))[0];
}

/** Whatever language is spoken by the time the words are there. */
async function add(part: Part): Promise<void> {
  const spoken = language.value;
  const words = await fetched(spoken, part);
  if (spoken !== language.value) return add(part);
  sentences.value = new Map([...sentences.value, ...flat(words, polishing(spoken))]);
}

/** Speaks a language whose words are at hand. */
export function learn(spoken: Language, catalogue: Catalogue): void {
  plural = new Intl.PluralRules(spoken);
  sentences.value = flat(catalogue, polishing(spoken));
  language.value = spoken;
  if (typeof document !== "undefined") document.documentElement.lang = spoken;
}

/** The sentence of that name; `count` picks the plural, `{names}` are filled in. */
export function t(key: Key, params: Params = {}): string {
  return sentence(key, params).replace(/\{(\w+)\}/g, (whole, name: string) => shown(params[name]) ?? whole);
}

/** The same with parts that are more than text: links, names, times. */
export function tx(key: Key, parts: Record<string, ComponentChild>): ComponentChild[] {
  const counted = typeof parts["count"] === "number" ? { count: parts["count"] } : {};
  return sentence(key, counted as Params)
    .split(/(\{\w+\})/)
    .map((piece) => (/^\{\w+\}$/.test(piece) ? parts[piece.slice(1, -1)] : piece));
}

/** Whether there is a sentence of that name: for names that come from the server. */
export function has(key: string): key is Key {
  return sentences.value.has(key);
}

/** Keys by their dotted names, plural forms as `key#form`. */
export function flat(catalogue: Catalogue, polish: (text: string) => string): Map<string, string> {
  const found = new Map<string, string>();
  const walk = (part: Catalogue, before: string) => {
    for (const [name, value] of Object.entries(part)) {
      const key = before + name;
      if (typeof value === "string") found.set(key, polish(value));
      else if (isPlural(value)) for (const [form, text] of Object.entries(value)) found.set(`${key}#${form}`, polish(text as string));
      else walk(value, `${key}.`);
    }
  };
  walk(catalogue, "");
  return found;
}

export function isPlural(value: Catalogue): boolean {
  return typeof value["other"] === "string" && Object.keys(value).every((form) => /^(zero|one|two|few|many|other)$/.test(form));
}

function polishing(spoken: Language): (text: string) => string {
  return spoken === "fr" ? frenchTypography : (text) => text;
}

function sentence(key: string, params: Params): string {
  const known = sentences.value;
  const count = params["count"];
  if (typeof count !== "number") return known.get(key) ?? key;
  const exact = count === 0 ? known.get(`${key}#zero`) : undefined;
  return exact ?? known.get(`${key}#${plural.select(count)}`) ?? known.get(`${key}#other`) ?? known.get(key) ?? key;
}

function shown(value: string | number | undefined): string | undefined {
  return typeof value === "number" ? value.toLocaleString(language.value) : value;
}
