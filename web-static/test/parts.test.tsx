import { render, type VNode } from "preact";
import { act } from "preact/test-utils";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Problem } from "../src/api";
import { Button, Empty, explained, initials, Listed, MemberName, Menu, MenuItem, PageTitle, Prose, TagsField, TextField, tintOf } from "../src/parts";
import { go } from "../src/router";
import { deviceOf } from "../src/settings/device";
import { handleFrom } from "../src/signin/handle";
import { learn } from "../src/words";
import fr from "../src/words/fr.json";

const root = document.createElement("div");
const show = (what: VNode) => act(() => render(what, root));
const one = <E extends HTMLElement = HTMLElement>(selector: string) => root.querySelector(selector) as E;

beforeEach(() => {
  learn("fr", fr);
  document.body.append(root);
});

afterEach(() => act(() => render(null, root)));

test("a field is tied to its label, its hint and its error", () => {
  show(<TextField label="Nom" hint="Tel quel" error="Trop court" value="" onValue={() => undefined} />);
  const input = one<HTMLInputElement>("input");
  expect(one<HTMLLabelElement>("label").htmlFor).toBe(input.id);
  const notes = input.getAttribute("aria-describedby")?.split(" ").map((id) => document.getElementById(id)?.textContent);
  expect(notes).toEqual(["Tel quel", "Trop court"]);
  expect(input.getAttribute("aria-invalid")).toBe("true");
});

test("a busy button does nothing when pressed", () => {
  const press = vi.fn();
  show(<Button busy onClick={press}>Envoyer</Button>);
  one("button").click();
  expect(press).not.toHaveBeenCalled();
});

test("after a link was followed the title has the focus and names the window", () => {
  go("/spaces");
  show(<PageTitle title="Espaces" />);
  expect(document.activeElement).toBe(one("h1"));
  expect(document.title).toBe("Espaces · Entraide");
});

test("a menu is worked by arrows and left by Escape", () => {
  const chosen = vi.fn();
  show(<Menu face="Plus"><MenuItem onChoose={vi.fn()}>Un</MenuItem><MenuItem onChoose={chosen}>Deux</MenuItem></Menu>);
  const key = (name: string) => act(() => void document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", { key: name, bubbles: true, cancelable: true })));
  act(() => one("button").click());
  expect(document.activeElement?.textContent).toBe("Un");
  key("ArrowDown");
  expect(document.activeElement?.textContent).toBe("Deux");
  key("Escape");
  expect(one("[role=menu]")).toBeNull();
  expect(document.activeElement).toBe(one("button"));
});

test("an empty list says so and has nothing more to show", () => {
  const nothing = { value: [], problem: undefined, busy: false, again: vi.fn(), set: vi.fn(), hasMore: false, loadingMore: false, more: vi.fn() };
  show(<Listed of={nothing} empty={<Empty>Rien</Empty>}>{() => <ul />}</Listed>);
  expect(root.textContent).toBe("Rien");
});

test("problems are told by their name, else by what they mean", () => {
  expect(explained(new Problem(409, "handle-taken"))).toBe(fr.problem["handle-taken"]);
  expect(explained(new Problem(0, "unreachable"))).toContain("ne répond pas");
  expect(explained(new Problem(429, "whatever"))).toContain("Trop d’essais");
  expect(explained(new Problem(500, "whatever"))).toContain("rencontré une erreur");
});

test("code can be copied, and links out of the site open beside it", () => {
  show(<Prose html={'<pre><code>a = 1</code></pre><p><a href="https://elsewhere.test/">x</a> <a href="/threads/1">y</a></p>'} />);
  expect(one(".code > button").textContent).toBe("Copier");
  const [out, inside] = root.querySelectorAll("a");
  expect(out?.rel).toContain("noopener");
  expect(out?.target).toBe("_blank");
  expect(inside?.target).toBe("");
});

test("words are added by Enter, once, and taken away", () => {
  let words = ["devis"];
  const draw = () => show(<TagsField label="Tags" values={words} onValues={(next) => { words = next; draw(); }} />);
  draw();
  const type = (text: string) => {
    const input = one<HTMLInputElement>("input");
    input.value = text;
    act(() => void input.dispatchEvent(new Event("input", { bubbles: true })));
    act(() => void input.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true, cancelable: true })));
  };
  type("  prix   juste ");
  type("devis");
  expect(words).toEqual(["devis", "prix juste"]);
  act(() => one(".tag-drop").click());
  expect(words).toEqual(["prix juste"]);
});

test("somebody anonymous has no name, no mark and no page", () => {
  show(<p><MemberName of={null} /></p>);
  expect(root.textContent).toBe("Une personne anonyme");
  expect(root.querySelector("a")).toBeNull();
});

test("a mark names the part that counts: mentor before the others", () => {
  show(<p><MemberName of={{ handle: "mina", displayName: "Mina", roles: ["staff", "mentor"] }} /></p>);
  expect(root.textContent).toBe("Mina mentor");
});

test("initials and tint are always the same for the same member", () => {
  expect([initials("Léa Martin"), initials("Anne-Laure de Vos"), initials("Omar"), initials("")]).toEqual(["LM", "AV", "O", ""]);
  expect(tintOf("lea")).toBe(tintOf("lea"));
});

test("a handle is proposed from a name", () => {
  expect([handleFrom("Léa Martin"), handleFrom("  Zoé  D'Œuvre "), handleFrom("李雷")]).toEqual(["lea-martin", "zoe-d-oeuvre", ""]);
});

test("a device is told in words one knows", () => {
  expect(deviceOf("Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Mobile/15E148 Safari/604.1")).toEqual({ browser: "Safari", system: "iPhone" });
  expect(deviceOf("Mozilla/5.0 (Windows NT 10.0) Chrome/140.0 Safari/537.36 Edg/140.0")).toEqual({ browser: "Edge", system: "Windows" });
  expect(deviceOf("curl/8")).toEqual({ browser: "", system: "" });
});
