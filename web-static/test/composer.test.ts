import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Problem } from "../src/api";
import type { Draft } from "../src/thread/shapes";
import { DraftSync, type Keeper } from "../src/composer/draftSync";
import { applied, inserted, marked, type MarkName } from "../src/composer/marks";
import { mentioning } from "../src/composer/mentioning";
import { inText } from "../src/composer/upload";

const draft = (body: string, version: number): Draft => ({ key: "thread:1", title: "", body, parentId: null, extra: {}, version, savedAt: "2026-03-11T09:42:00Z" });
const onServer = { body: null as Draft | null, saves: [] as string[], dropped: 0, fail: null as unknown };
const keeper: Keeper = {
  read: async () => onServer.body,
  save: async (_key, body, version) => {
    if (onServer.fail) throw onServer.fail;
    if (onServer.body && version !== onServer.body.version) throw new Problem(409, "changed-meanwhile", { current: onServer.body });
    onServer.saves.push(body);
    return (onServer.body = draft(body, (version ?? 0) + 1));
  },
  drop: async () => void (onServer.dropped += 1),
};
const told = vi.fn();
let sync: DraftSync;

beforeEach(() => {
  vi.useFakeTimers();
  Object.assign(onServer, { body: null, saves: [], dropped: 0, fail: null });
  told.mockReset();
  sync = new DraftSync("thread:1", keeper, told);
});
afterEach(() => void vi.useRealTimers());

test("a draft goes to the server once the keys rest", async () => {
  await sync.open("");
  for (const text of ["B", "Bo", "Bon"]) {
    sync.typed(text);
    await vi.advanceTimersByTimeAsync(600);
  }
  expect(onServer.saves).toEqual([]);
  await vi.advanceTimersByTimeAsync(1_500);
  expect(onServer.saves).toEqual(["Bon"]);
  expect(told).toHaveBeenLastCalledWith({ savedAt: "2026-03-11T09:42:00Z", elsewhere: null });
});

test("an empty page takes up what the server keeps", async () => {
  onServer.body = draft("d'hier", 4);
  expect(await sync.open("")).toBe("d'hier");
});

test("what is typed here is never replaced by what another device wrote", async () => {
  onServer.body = draft("d'ailleurs", 4);
  expect(await sync.open("d'ici")).toBeNull();
  expect(told).toHaveBeenLastCalledWith({ savedAt: null, elsewhere: onServer.body });
});

test("another device that saved meanwhile is told of, and nothing of it overwritten unasked", async () => {
  await sync.open("");
  onServer.body = draft("d'ailleurs", 7);
  sync.typed("d'ici");
  await vi.advanceTimersByTimeAsync(1_500);
  expect(onServer.saves).toEqual([]);
  expect(told).toHaveBeenLastCalledWith({ savedAt: null, elsewhere: onServer.body });
  sync.typed("d'ici, encore");
  await vi.advanceTimersByTimeAsync(1_500);
  expect(onServer.saves).toEqual([]);
  sync.settle("d'ici, encore");
  await vi.advanceTimersByTimeAsync(1_500);
  expect(onServer.saves).toEqual(["d'ici, encore"]);
});

test("without a line the draft tries again by itself", async () => {
  await sync.open("");
  onServer.fail = new TypeError("no line");
  sync.typed("Bonjour");
  await vi.advanceTimersByTimeAsync(1_500);
  onServer.fail = null;
  await vi.advanceTimersByTimeAsync(10_000);
  expect(onServer.saves).toEqual(["Bonjour"]);
});

test("a sent text leaves no draft, and none comes back after it", async () => {
  await sync.open("");
  sync.typed("Bonjour");
  await vi.advanceTimersByTimeAsync(1_500);
  sync.typed("Bonjour !");
  await sync.sent();
  await vi.advanceTimersByTimeAsync(20_000);
  expect(onServer.saves).toEqual(["Bonjour"]);
  expect(onServer.dropped).toBe(1);
});

test("leaving the page saves what is not saved yet", async () => {
  await sync.open("");
  sync.typed("Bonjour");
  await sync.flush();
  expect(onServer.saves).toEqual(["Bonjour"]);
});

const pressed = (name: MarkName, text: string, start: number, end = start) => applied({ text, start, end }, marked(name, { text, start, end }, "mot"));

test("a mark goes around what is selected, and away when pressed again", () => {
  expect(pressed("bold", "un mot", 3, 6)).toBe("un **mot**");
  expect(pressed("bold", "un **mot**", 5, 8)).toBe("un mot");
});

test("without a selection the mark holds a word to type over", () => {
  expect(marked("italic", { text: "", start: 0, end: 0 }, "mot")).toMatchObject({ put: "*mot*", start: 1, end: 4 });
});

test("lists and quotations mark whole lines", () => {
  expect(pressed("list", "un\ndeux", 1, 5)).toBe("- un\n- deux");
  expect(pressed("list", "- un\n- deux", 1, 8)).toBe("un\ndeux");
});

test("a block of code stands on lines of its own", () => {
  expect(pressed("block", "voici x = 1", 6, 11)).toBe("voici \n```\nx = 1\n```\n");
});

test("an address that is selected becomes a link, and so does a word", () => {
  expect(pressed("link", "https://exemple.test", 0, 20)).toBe("[mot](https://exemple.test)");
  expect(pressed("link", "le devis", 3, 8)).toBe("le [devis](https://)");
});

test("an image is put on a line of its own", () => {
  const here = { text: "avant après", start: 6, end: 6 };
  expect(applied(here, inserted(here, "![a](b)"))).toBe("avant \n![a](b)\naprès");
});

test("a handle is being typed after a space, not inside a word or code", () => {
  expect(mentioning("Merci @no", 9)).toEqual({ from: 6, typed: "no" });
  expect(mentioning("@", 1)).toEqual({ from: 0, typed: "" });
  expect(mentioning("lea@demo", 8)).toBeNull();
  expect(mentioning("`@no", 4)).toBeNull();
  expect(mentioning("```\n@no", 7)).toBeNull();
});

test("an image is shown, another file is linked", () => {
  const file = { id: 1, url: "/f/1", size: 1, width: null, height: null, thumbnailUrl: null };
  expect(inText({ ...file, name: "capture.png", type: "image/png" })).toBe("![capture](/f/1)");
  expect(inText({ ...file, name: "devis [2].pdf", type: "application/pdf" })).toBe("[devis 2.pdf](/f/1)");
});
