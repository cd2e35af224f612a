import { afterEach, expect, test, vi } from "vitest";
import { titled, unread } from "../src/window";

afterEach(() => {
  unread.value = undefined;
});

test("the window says how much is unread before it says where one is", () => {
  titled.value = "Espaces";
  expect(document.title).toBe("Espaces · Entraide");
  unread.value = 3;
  expect(document.title).toBe("(3) Espaces · Entraide");
  unread.value = 0;
  expect(document.title).toBe("Espaces · Entraide");
});

test("an installed program wears the count, and nothing before it is known", () => {
  const setAppBadge = vi.fn(async () => undefined);
  Object.defineProperty(navigator, "setAppBadge", { configurable: true, value: setAppBadge });
  titled.value = "Accueil";
  expect(setAppBadge).not.toHaveBeenCalled();
  unread.value = 2;
  unread.value = 0;
  expect(setAppBadge.mock.calls).toEqual([[2], [0]]);
});
