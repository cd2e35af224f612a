package entraide.search.asked;

import entraide.platform.Platform;
import entraide.platform.content.ContentRef;
import entraide.platform.db.Sql;
import entraide.platform.people.Caller;
import entraide.platform.web.Problem;
import entraide.platform.web.Refusal;
import entraide.search.result.Desk;
import io.vertx.core.Future;
import java.util.List;

/** Counts that something was opened that search had found, or that it answered a question: by its words, not by who. */
final class NoteOpening {

    private final Platform platform;
    private final Desk desk;

    NoteOpening(Platform platform, Desk desk) {
        this.platform = platform;
        this.desk = desk;
    }

    Future<Void> of(Caller caller, String typed, ContentRef opened, boolean answered) {
        return desk.readable(caller, List.of(opened)).compose(found -> {
            if (found.isEmpty()) throw new Refusal(Problem.notFound());
            var words = Kept.of(typed);
            // What stands in no space is private, and so is what led there.
            if (words.isEmpty() || found.get(0).facet("space").isEmpty()) return Future.succeededFuture();
            return write(answered ? "answered" : "opened", words.get(), opened);
        });
    }

    // Served by asking_words_key and opening_pkey.
    private static final String WRITE = """
            with asking as (
                insert into search.asking as known (cause, words, times, last_at)
                values ($1, $2, 1, $5)
                    on conflict (cause, words) do update
                   set times = known.times + 1,
                       last_at = greatest(known.last_at, excluded.last_at)
                returning id
            )
            insert into search.opening as known (asking_id, kind, ref_id, times, last_at)
            select id, $3, $4, 1, $5
              from asking
                on conflict (asking_id, kind, ref_id) do update
               set times = known.times + 1,
                   last_at = greatest(known.last_at, excluded.last_at)
            """;

    private Future<Void> write(String cause, String words, ContentRef opened) {
        var now = platform.clock().instant();
        return Sql.run(platform.database(), WRITE, cause, words, opened.kind(), opened.id(), now)
                .mapEmpty();
    }
}
