package entraide.search.asked;

import entraide.platform.Platform;
import entraide.platform.db.Sql;
import entraide.search.query.Query;
import io.vertx.core.Future;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Counts the queries that found nothing. No search waits for it: they are gathered here and written down together; when
 * too many come at once the rest is not counted.
 */
public final class Misses {

    private static final int MOST = 500;
    private static final long EVERY_MS = 2_000;

    private final Platform platform;
    private final Map<String, Integer> gathered = new LinkedHashMap<>();
    private Future<Void> writing = Future.succeededFuture();
    private long timer;

    public Misses(Platform platform) {
        this.platform = platform;
    }

    public void start() {
        timer = platform.vertx().setPeriodic(EVERY_MS, tick -> written());
    }

    /** A filter may have left out what is there, so that only queries without one tell what is missing. */
    public void of(Query query) {
        if (query.filters().isEmpty()) Kept.of(query.text()).ifPresent(this::gather);
    }

    private synchronized void gather(String words) {
        if (gathered.size() < MOST || gathered.containsKey(words)) gathered.merge(words, 1, Integer::sum);
    }

    /** Done once all that was gathered by now is written down, or could not be. */
    synchronized Future<Void> written() {
        if (gathered.isEmpty()) return writing;
        var words = gathered.keySet().toArray(String[]::new);
        var times = gathered.values().toArray(Integer[]::new);
        gathered.clear();
        writing = writing.compose(before -> write(words, times)).otherwiseEmpty();
        return writing;
    }

    // Served by asking_words_key. In one order on all nodes, so that none waits for another that waits for it.
    private static final String WRITE = """
            insert into search.asking as known (cause, words, times, last_at)
            select 'missed', one.words, one.times, $3
              from unnest($1::text[], $2::int[]) as one (words, times)
             order by one.words
                on conflict (cause, words) do update
               set times = known.times + excluded.times,
                   last_at = greatest(known.last_at, excluded.last_at)
            """;

    private Future<Void> write(String[] words, Integer[] times) {
        return Sql.run(
                        platform.database(),
                        WRITE,
                        words,
                        times,
                        platform.clock().instant())
                .mapEmpty();
    }

    /** Ends the counting; what was gathered is written down first. */
    public Future<Void> close() {
        platform.vertx().cancelTimer(timer);
        return written();
    }
}
