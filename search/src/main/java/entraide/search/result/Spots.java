package entraide.search.result;

import entraide.platform.db.Cursor;
import entraide.search.seal.Seal;
import java.time.Instant;

/**
 * Places in one search of one reader, closed for whoever carries them: a score tells how rare words are in all texts, those the
 * reader may not read among them.
 */
record Spots(Seal seal, long reader, String q) {

    /** {@code after} is null for the first page. */
    Spot of(String after, Instant now) {
        if (after == null) return Spot.of(null, now);
        return Spot.of(seal.open(after, matter()).orElseThrow(Spot::forged), now);
    }

    String closed(Cursor place) {
        return seal.close(place.toString(), matter());
    }

    private String matter() {
        return reader + " " + q;
    }
}
