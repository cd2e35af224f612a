package entraide.forum;

import entraide.platform.content.ContentRef;

/** What an author is told of a text that waits for a moderator's look. */
public record Held(boolean held, String kind, long id, long threadId) {

    public static Held of(ContentRef ref, long threadId) {
        return new Held(true, ref.kind(), ref.id(), threadId);
    }
}
