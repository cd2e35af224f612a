import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { shortcutsOn } from "../src/look";
import { listenToKeys, useShortcut } from "../src/shortcuts";

const next = vi.fn();
const home = vi.fn();
const send = vi.fn();
const root = document.createElement("div");
listenToKeys();

function Keys() {
  useShortcut("n", "action.more", next);
  useShortcut("g h", "place.home", home);
  useShortcut("mod+Enter", "action.save", send);
  return <textarea />;
}

beforeEach(() => {
  vi.clearAllMocks();
  shortcutsOn.value = true;
  document.body.append(root);
  act(() => render(<Keys />, root));
});

afterEach(() => act(() => render(null, root)));

const press = (key: string, more: KeyboardEventInit = {}, on: EventTarget = document.body) =>
  on.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...more }));

test("a key acts while its component is shown, and no longer", () => {
  press("n");
  act(() => render(null, root));
  press("n");
  expect(next).toHaveBeenCalledTimes(1);
});

test("two keys in a row act together", () => {
  press("g");
  press("h");
  expect(home).toHaveBeenCalledTimes(1);
});

test("who types is not disturbed, but may send", () => {
  const field = root.querySelector("textarea") as HTMLElement;
  press("n", {}, field);
  press("Enter", { ctrlKey: true }, field);
  expect(next).not.toHaveBeenCalled();
  expect(send).toHaveBeenCalledTimes(1);
});

test("single keys can be switched off, keys with a command key stay", () => {
  shortcutsOn.value = false;
  press("n");
  press("Enter", { metaKey: true });
  expect(next).not.toHaveBeenCalled();
  expect(send).toHaveBeenCalledTimes(1);
});

test("a key of the browser with Ctrl is not ours", () => {
  press("n", { ctrlKey: true });
  expect(next).not.toHaveBeenCalled();
});

test("a key that also begins two in a row waits for the second one", () => {
  vi.useFakeTimers();
  const alone = vi.fn();
  const Both = () => (useShortcut("g", "action.close", alone), <Keys />);
  act(() => render(<Both />, root));
  press("g");
  press("h");
  vi.advanceTimersByTime(2_000);
  expect([alone.mock.calls.length, home.mock.calls.length]).toEqual([0, 1]);
  press("g", { bubbles: true });
  vi.advanceTimersByTime(2_000);
  expect(alone).toHaveBeenCalledTimes(1);
  vi.useRealTimers();
});

test("what is pressed in a dialog never reaches the page behind it", () => {
  const leave = vi.fn();
  const Behind = () => (useShortcut("Escape", "action.close", leave), <dialog open><input /></dialog>);
  act(() => render(<Behind />, root));
  press("Escape", {}, root.querySelector("input") as HTMLElement);
  expect(leave).not.toHaveBeenCalled();
  press("Escape");
  expect(leave).not.toHaveBeenCalled();
});
