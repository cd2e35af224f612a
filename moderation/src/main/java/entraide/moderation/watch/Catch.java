package entraide.moderation.watch;

/** Where something watched for stands in a text. */
public record Catch(Watched by, Part part, int begin, int end) {

    /** Which of a draft's texts; {@code SHOWN} is the body as its readers see it. */
    public enum Part {
        TITLE,
        BODY,
        SHOWN
    }
}
