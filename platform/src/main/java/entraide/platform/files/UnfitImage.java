package entraide.platform.files;

/** Why a picture cannot be kept. */
public enum UnfitImage implements ImageOutcome {
    /** Its content is none of the kinds of picture known here. */
    NO_IMAGE,
    /** It has more pixels than may be unfolded in memory. */
    TOO_LARGE,
    /** It is damaged, or made to cost more than it is worth. */
    UNREADABLE
}
