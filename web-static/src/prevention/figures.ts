import type { components } from "../api/contract.moderation";

export type Prevention = components["schemas"]["Prevention"];

/** One number of the rules: where it stands, and what it may be. */
export interface Figure {
  part: string;
  name: string;
  least: number;
  most: number;
}

/** The numbers by what they are about; those that a server does not have are left out. */
export const FIGURES: Readonly<Record<string, readonly Figure[]>> = {
  burst: [{ part: "burst", name: "posts", least: 1, most: 1000 }, { part: "burst", name: "minutes", least: 1, most: 60 }],
  copies: [{ part: "copies", name: "spaces", least: 2, most: 100 }, { part: "copies", name: "authors", least: 2, most: 100 }],
  resembling: [{ part: "resembling", name: "days", least: 0, most: 30 }],
  links: [{ part: "links", name: "most", least: 1, most: 1000 }, { part: "links", name: "sameHost", least: 2, most: 1000 }],
  spam: [{ part: "spam", name: "percent", least: 0, most: 100 }, { part: "spam", name: "examples", least: 5, most: 10000 }],
  newcomers: [{ part: "newcomers", name: "links", least: 0, most: 1000 }, { part: "newcomers", name: "images", least: 0, most: 1000 }, { part: "newcomers", name: "textsADay", least: 1, most: 10000 }],
};

type Parts = Record<string, Record<string, unknown> | undefined>;

/** The number that stands there; undefined where this server has none. */
export function figure(of: Prevention, { part, name }: Figure): number | undefined {
  const value = (of as unknown as Parts)[part]?.[name];
  return typeof value === "number" ? value : undefined;
}

/** The same rules with another number there. */
export function withFigure(of: Prevention, { part, name }: Figure, value: number): Prevention {
  const parts = of as unknown as Parts;
  return { ...of, [part]: { ...parts[part], [name]: value } };
}

/** Whether the number may stand there. */
export function fits({ least, most }: Pick<Figure, "least" | "most">, value: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most;
}

/** The hosts of a text that names one a line. */
export function hosts(text: string): string[] {
  return [...new Set(text.split(/[\s,]+/).map((one) => one.trim().toLowerCase()).filter(Boolean))];
}
