import { beforeEach, expect, test } from "vitest";
import { forget, forgetAll, keep, kept, tidy, writer } from "../src/drafts";

beforeEach(() => {
  localStorage.clear();
  writer.value = 1;
});

test("what was typed is there after a reload", () => {
  keep("thread.7", "Bonjour");
  expect(kept("thread.7")?.text).toBe("Bonjour");
});

test("a text keeps its key while it is being written, so that it is sent once", () => {
  const first = keep("thread.7", "Bon")?.key;
  expect(keep("thread.7", "Bonjour")?.key).toBe(first);
});

test("after it was sent the next text has a key of its own", () => {
  const first = keep("thread.7", "Bonjour")?.key;
  forget("thread.7");
  expect(keep("thread.7", "Encore")?.key).not.toBe(first);
});

test("an emptied text is forgotten", () => {
  keep("thread.7", "Bonjour");
  keep("thread.7", "  ");
  expect(kept("thread.7")).toBeNull();
});

test("nobody finds another member's texts", () => {
  keep("thread.7", "Bonjour");
  writer.value = 2;
  expect(kept("thread.7")).toBeNull();
});

test("signing out forgets one's own texts and no others", () => {
  keep("thread.7", "À moi");
  writer.value = 2;
  keep("thread.7", "À l'autre");
  forgetAll();
  expect(kept("thread.7")).toBeNull();
  writer.value = 1;
  expect(kept("thread.7")?.text).toBe("À moi");
});

test("old texts leave, and what is not a text of ours does no harm", () => {
  const saved = keep("thread.7", "Bonjour");
  localStorage.setItem("entraide.text.1.broken", "{");
  tidy((saved?.at ?? 0) + 31 * 24 * 3_600_000);
  expect(localStorage.length).toBe(0);
});
