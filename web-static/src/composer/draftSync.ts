import { problemOf } from "../api";

/** What lies there. */
export interface Draft {
  body: string;
  version: number;
  savedAt: string;
}

/** Where drafts are kept besides this browser. */
export interface Keeper {
  read: (key: string) => Promise<Draft | null>;
  save: (key: string, body: string, version: number | null) => Promise<Draft>;
  drop: (key: string) => Promise<void>;
}

/** What the member is told about the draft: kept on the server since when, or what another device wrote. */
export interface Kept {
  savedAt: string | null;
  elsewhere: Draft | null;
}

const PAUSE = 1_500;
const AGAIN = 8_000;

/** Carries what is typed to the server, a moment after the last key; this browser's copy is made elsewhere, at once. */
export class DraftSync {
  private version: number | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private saved = "";
  private text = "";
  private under: Promise<unknown> = Promise.resolve();
  private over = false;
  /** Another device wrote something else: neither text replaces the other until the member chose. */
  private disputed = false;

  constructor(
    private readonly key: string,
    private readonly keeper: Keeper,
    private readonly tell: (kept: Kept) => void,
  ) {}

  /** Looks at what is kept there: it fills an empty page; where something else is typed here, both stay. */
  async open(typed: string): Promise<string | null> {
    this.text = typed;
    const found = await this.keeper.read(this.key).catch(() => null);
    if (!found || this.over) return null;
    this.version = found.version;
    this.saved = found.body;
    if (found.body === this.text || found.body === "") this.tell({ savedAt: found.savedAt, elsewhere: null });
    else if (this.text.trim() === "") {
      this.text = found.body;
      this.tell({ savedAt: found.savedAt, elsewhere: null });
      return found.body;
    } else this.dispute(found);
    return null;
  }

  typed(text: string): void {
    this.text = text;
    this.later(PAUSE);
  }

  /** The member chose: from now on this text is the one. */
  settle(text: string): void {
    this.disputed = false;
    this.typed(text);
  }

  /** Saves now what is not yet saved: when the page is left. */
  flush(): Promise<unknown> {
    clearTimeout(this.timer);
    this.under = this.under.then(() => this.save());
    return this.under;
  }

  /** The text was sent: its draft goes, once what was under way is there. What is typed next is a draft of its own. */
  sent(): Promise<unknown> {
    clearTimeout(this.timer);
    this.text = "";
    this.under = this.under.then(() => this.clear());
    return this.under;
  }

  /** Nothing more is saved from here. */
  stop(): void {
    this.over = true;
    clearTimeout(this.timer);
  }

  private dispute(other: Draft) {
    this.disputed = true;
    this.tell({ savedAt: null, elsewhere: other });
  }

  private later(pause: number) {
    clearTimeout(this.timer);
    if (!this.over) this.timer = setTimeout(() => void this.flush(), pause);
  }

  private async clear(): Promise<void> {
    try {
      if (this.version !== null) await this.keeper.drop(this.key);
      this.version = null;
      this.saved = "";
    } catch {
      this.later(AGAIN);
    }
  }

  private async save(): Promise<void> {
    const text = this.text;
    if (this.over || this.disputed || text === this.saved) return;
    try {
      const kept = await this.keeper.save(this.key, text, this.version);
      this.version = kept.version;
      this.saved = text;
      this.tell({ savedAt: text.trim() ? kept.savedAt : null, elsewhere: null });
    } catch (thrown) {
      const problem = problemOf(thrown);
      const current = problem.status === 409 ? (problem.body["current"] as Draft | undefined) : undefined;
      if (current) {
        this.version = current.version;
        if (current.body !== text) this.dispute(current);
      } else if (problem.status === 0 || problem.status >= 500) this.later(AGAIN);
    }
  }
}
