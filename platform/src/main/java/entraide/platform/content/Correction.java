package entraide.platform.content;

import entraide.platform.text.Rendered;

/**
 * What moderation does to a text besides hiding it. What does not belong to {@code what} is null.
 *
 * @param words the other words of it, rendered
 * @param version the version of the text that was judged
 * @param space where it is moved, by id or slug
 */
public record Correction(What what, Words words, Integer version, Object space) {

    public enum What {
        DELETE,
        EDIT,
        MOVE,
        LOCK
    }

    public record Words(String body, Rendered text) {}
}
