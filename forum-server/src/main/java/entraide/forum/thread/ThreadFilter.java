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
 * @param after whether the row before was among the pinned ones on top, its sort key and its id; the key is microseconds of
 *     activity, thanks, or 0 for newest
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

    record Place(boolean pinned, long key, long id) {
        static final Place TOP = new Place(true, Long.MAX_VALUE, Long.MAX_VALUE);

        static Place of(Cursor cursor) {
            return new Place(cursor.number(0) != 0, cursor.number(1), cursor.number(2));
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

    /** A space as it is: nothing left out and nothing ordered otherwise, so what is pinned there stands on top. */
    boolean pinnedFirst() {
        return space.isPresent() && anyKind() && tag.isEmpty() && !pinned && sort == Sort.ACTIVITY;
    }

    String shelf() {
        return pinned ? "pinned" : tag.map(name -> "tag:" + name).orElse("");
    }
}
