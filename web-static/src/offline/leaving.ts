// The door for pages that write nothing themselves: with one name, so that no page carries more than it needs.
export { openOutbox } from "./outbox";
