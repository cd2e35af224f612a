package entraide.search.result;

import entraide.platform.db.Cursor;
import entraide.platform.web.Problem;
import entraide.platform.web.Refusal;
import entraide.search.index.Hits;
import entraide.search.index.Search;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * How far somebody has turned the pages of one search.
 *
 * @param day the freshness of texts is reckoned from, the same for all pages
 * @param seen how many were shown before; whoever has seen a thousand is not looking for one more
 */
record Spot(Optional<Search.Spot> after, Instant day, int seen) {

    static final int MOST = 1_000;

    static Spot of(String cursor, Instant now) {
        if (cursor == null) {
            var today = now.atZone(ZoneOffset.UTC).toLocalDate().atStartOfDay(ZoneOffset.UTC);
            return new Spot(Optional.empty(), today.toInstant(), 0);
        }
        var told = Cursor.parse(cursor, 4);
        var ref = told.text(1);
        long seen = told.number(2);
        if (!ref.matches("[a-z]{1,20}/\\d{1,18}") || seen < 1 || seen > MOST) throw forged();
        return new Spot(Optional.of(new Search.Spot(key(told.text(0)), ref)), told.instant(3), (int) seen);
    }

    private static double key(String text) {
        try {
            var key = Double.parseDouble(text);
            if (Double.isFinite(key)) return key;
        } catch (NumberFormatException notOurs) {
            throw forged();
        }
        throw forged();
    }

    static Refusal forged() {
        return new Refusal(Problem.invalid("/after", "is not a place in this list"));
    }

    /** How many may still be shown. */
    int room(int limit) {
        return Math.min(limit, MOST - seen);
    }

    Optional<Cursor> next(Hits.Hit last, int shown) {
        return seen + shown >= MOST
                ? Optional.empty()
                : Optional.of(Cursor.at(last.key(), last.name(), seen + shown, day));
    }
}
