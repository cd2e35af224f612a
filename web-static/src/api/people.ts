// Written by `npm run contracts`; do not edit.
import { operation } from "../api";
import type { operations } from "./contract.people";

export const welcome = operation<operations["welcome"]>("GET", "/api/v1/people/welcome");
