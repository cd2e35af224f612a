import { dropMessageDraft, listMessageDrafts, saveMessageDraft, showMessageDraft } from "../api/messaging";
import type { Keeper } from "../composer/draftSync";

/** Drafts of messages are kept apart from all others: by the module that keeps messages. */
export const KEEPER: Keeper = {
  read: async (key) => {
    const { body } = await listMessageDrafts();
    return body.items.some((one) => one.key === key) ? (await showMessageDraft({ key })).body : null;
  },
  save: async (key, body, version) => (await saveMessageDraft({ key }, { body, ...(version === null ? {} : { version }) })).body,
  drop: async (key) => void (await dropMessageDraft({ key })),
};
