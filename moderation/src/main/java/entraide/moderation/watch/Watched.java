package entraide.moderation.watch;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import entraide.platform.db.Sql;
import io.vertx.sqlclient.Row;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * A word or pattern that is watched for, and what becomes of a text that has it.
 *
 * @param whole only where the word stands by itself; of patterns always false
 * @param spaces where; everywhere when empty
 */
public record Watched(
        long id,
        Kind kind,
        String text,
        boolean whole,
        Action action,
        List<Long> spaces,
        String note,
        long version,
        Instant changedAt) {

    public enum Kind {
        WORD,
        PATTERN;

        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        @JsonCreator
        public static Kind of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    /** {@code FLAG} lets it through and tells moderators. */
    public enum Action {
        BLOCK,
        HOLD,
        FLAG,
        MASK;

        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        @JsonCreator
        public static Action of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    static final String COLUMNS = "id, kind, text, whole, action, spaces, note, version, changed_at";

    static Watched from(Row row) {
        return new Watched(
                row.getLong("id"),
                Kind.of(row.getString("kind")),
                row.getString("text"),
                row.getBoolean("whole"),
                Action.of(row.getString("action")),
                List.of(row.getArrayOfLongs("spaces")),
                row.getString("note"),
                row.getLong("version"),
                Sql.instant(row, "changed_at"));
    }

    public boolean in(long spaceId) {
        return spaces.isEmpty() || spaces.contains(spaceId);
    }
}
