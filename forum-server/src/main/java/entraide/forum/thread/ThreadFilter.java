package entraide.forum.thread;

import entraide.forum.space.SpaceName;
import entraide.platform.db.Cursor;
import entraide.platform.web.Problem;
import entraide.platform.web.Refusal;
import java.util.Locale;
import java.util.Optional;

/**
 * What a list of threads is asked for.
 *
 * @param after sort key and id of the row before: microseconds of activity, thanks, or 0 for newest
 */
record ThreadFilter(
        Optional<SpaceName> space,
        Optional<String> kind,
        Optional<String> state,
        Optional<String> tag,
        Optional<Long> author,
        boolean pinned,
        Sort sort,
        Place after,
        int limit) {

    enum Sort {
        ACTIVITY,
        NEWEST,
        THANKS;

        static Sort of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    record Place(long key, long id) {
        static final Place TOP = new Place(Long.MAX_VALUE, Long.MAX_VALUE);

        static Place of(Cursor cursor) {
            return new Place(cursor.number(0), cursor.number(1));
        }
    }

    ThreadFilter {
        if (pinned && (tag.isPresent() || author.isPresent())) {
            throw new Refusal(Problem.invalid("/pinned", "goes with neither tag nor author"));
        }
    }

    boolean anyKind() {
        return kind.isEmpty() && state.isEmpty();
    }

    String shelf() {
        return pinned ? "pinned" : tag.map(name -> "tag:" + name).orElse("");
    }
}
