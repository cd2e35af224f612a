package entraide.platform.web;

import entraide.platform.db.Cursor;
import java.util.Optional;

/** Which part of a list is asked for. The contract's defaults are not applied by the router, so they live here. */
public record Paging(Optional<String> after, int limit) {

    public static final int DEFAULT_LIMIT = 20;

    /** The place to begin after, whose key has {@code parts} parts. */
    public Optional<Cursor> cursor(int parts) {
        return after.map(text -> Cursor.parse(text, parts));
    }
}
