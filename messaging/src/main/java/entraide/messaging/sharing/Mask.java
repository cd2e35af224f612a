package entraide.messaging.sharing;

/**
 * One thing that is hidden, wherever it stands in the draft.
 *
 * @param token what stands in the text instead
 * @param hides what was written there first
 */
record Mask(int number, MaskKind kind, String token, String hides) {}
