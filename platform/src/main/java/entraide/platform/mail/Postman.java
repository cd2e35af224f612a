package entraide.platform.mail;

import entraide.platform.db.Database;
import entraide.platform.db.Sql;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings kept letters out, again and again until they are taken. Any number of nodes may have one. */
final class Postman {

    static final Duration ROUND = Duration.ofSeconds(10);

    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);
    private static final int AT_ONCE = 10;
    private static final int TRIES = 40; // about three days

    private final Database database;
    private final Clock clock;
    private final Envelopes envelopes;
    private final Counter taken;
    private final Counter refused;
    private Future<Void> round = Future.succeededFuture();
    private boolean closed;

    Postman(Database database, Clock clock, Envelopes envelopes, MeterRegistry metrics) {
        this.database = database;
        this.clock = clock;
        this.envelopes = envelopes;
        this.taken = metrics.counter("entraide.letters", "outcome", "taken");
        this.refused = metrics.counter("entraide.letters", "outcome", "refused");
    }

    /** One round after the other. */
    synchronized Future<Void> deliver() {
        if (closed) return round;
        round = round.transform(before -> goOut().recover(failure -> {
            LOG.warn("a round of letters broke off: {}", failure.toString());
            return Future.succeededFuture();
        }));
        return round;
    }

    synchronized Future<Void> close() {
        closed = true;
        return round;
    }

    private Future<Void> goOut() {
        return take().compose(
                        letters -> Future.join(letters.stream().map(this::bring).toList())
                                .compose(all -> letters.size() < AT_ONCE ? Future.succeededFuture() : goOut()));
    }

    // Served by letter_due_idx. Taking a letter sets the hour of its next try, so one whose node dies is tried by
    // another,
    // and no transaction is open while a mail server thinks.
    private static final String TAKE = """
            update platform.letter
               set tries = tries + 1,
                   due_at = $1::timestamptz + interval '1 minute' * least(power(2, tries), 120)
             where id in (select id
                            from platform.letter
                           where due_at <= $1
                             and failed_at is null
                           order by due_at, id
                           limit $2
                             for update skip locked)
            returning id, recipient, subject, text, html, created_at, expires_at, tries
            """;

    private Future<List<Envelopes.Kept>> take() {
        return Sql.list(database, TAKE, Postman::kept, clock.instant(), AT_ONCE);
    }

    private Future<Void> bring(Envelopes.Kept letter) {
        if (!clock.instant().isBefore(letter.expiresAt())) return giveUp(letter, "it came too late");
        return envelopes.send(letter).compose(sent -> forget(letter), failure -> later(letter, failure));
    }

    // Served by letter_pkey.
    private static final String FORGET = """
            delete from platform.letter
             where id = $1
            """;

    private Future<Void> forget(Envelopes.Kept letter) {
        taken.increment();
        return Sql.run(database, FORGET, letter.id()).mapEmpty();
    }

    // Served by letter_pkey.
    private static final String LATER = """
            update platform.letter
               set last_error = $2
             where id = $1
            """;

    private Future<Void> later(Envelopes.Kept letter, Throwable failure) {
        refused.increment();
        var why = String.valueOf(failure.getMessage());
        if (letter.tries() >= TRIES) return giveUp(letter, why);
        LOG.warn("letter {} was not taken, try {}: {}", letter.id(), letter.tries(), failure.toString());
        return Sql.run(database, LATER, letter.id(), why).mapEmpty();
    }

    // Served by letter_pkey. Its words may hold a secret, and nobody is to read them any more.
    private static final String GIVE_UP = """
            update platform.letter
               set failed_at = $2, last_error = $3, text = '', html = ''
             where id = $1
            """;

    private Future<Void> giveUp(Envelopes.Kept letter, String why) {
        LOG.error("letter {} is given up after {} tries: {}", letter.id(), letter.tries(), why);
        return Sql.run(database, GIVE_UP, letter.id(), clock.instant(), why).mapEmpty();
    }

    private static Envelopes.Kept kept(Row row) {
        return new Envelopes.Kept(
                row.getLong("id"),
                row.getString("recipient"),
                new Letter.Words(row.getString("subject"), row.getString("text"), row.getString("html")),
                Sql.instant(row, "created_at"),
                Sql.instant(row, "expires_at"),
                row.getInteger("tries"));
    }
}
