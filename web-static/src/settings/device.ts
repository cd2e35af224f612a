const BROWSERS: readonly [RegExp, string][] = [[/Edg\//, "Edge"], [/OPR\//, "Opera"], [/Firefox\/|FxiOS/, "Firefox"], [/Chrome\/|CriOS/, "Chrome"], [/Safari\//, "Safari"]];
const SYSTEMS: readonly [RegExp, string][] = [[/Android/, "Android"], [/iPhone/, "iPhone"], [/iPad/, "iPad"], [/Windows/, "Windows"], [/Mac OS X/, "macOS"], [/CrOS/, "ChromeOS"], [/Linux/, "Linux"]];

/** The browser and the system that a user agent names, empty where it names none we know. */
export function deviceOf(agent: string): { browser: string; system: string } {
  return { browser: named(agent, BROWSERS), system: named(agent, SYSTEMS) };
}

function named(agent: string, known: readonly [RegExp, string][]): string {
  return known.find(([pattern]) => pattern.test(agent))?.[1] ?? "";
}
