import type { Answered } from "../api";
import { listCohorts, listProgrammes } from "../api/people";
import { useLoad } from "../loading";
import type { Role } from "../session";

export type Cohort = Answered<typeof listCohorts>["items"][number];
export type Programme = Answered<typeof listProgrammes>["items"][number];

export const ROLES: readonly Role[] = ["student", "alumnus", "mentor", "moderator", "staff"];
const MANY = 100;

/** All cohorts, those that began last first. */
export function useCohorts() {
  return useLoad("cohorts", async (signal) => ({ body: await all((after) => listCohorts({ limit: MANY, ...after }, undefined, { signal })) }));
}

export function useProgrammes() {
  return useLoad("programmes", async (signal) => ({ body: await all((after) => listProgrammes({ limit: MANY, ...after }, undefined, { signal })) }));
}

/** How a cohort is told from others of the same name. */
export function cohortName(cohort: Cohort): string {
  return `${cohort.name} · ${cohort.programme.name}`;
}

/** Every page of a list that is short by nature. */
async function all<T>(page: (after: { after?: string }) => Promise<{ body: { items: T[]; next: string | null } }>): Promise<T[]> {
  const found: T[] = [];
  for (let next: string | null | undefined; next !== null; ) {
    const { body } = await page(next ? { after: next } : {});
    found.push(...body.items);
    next = body.next;
  }
  return found;
}
