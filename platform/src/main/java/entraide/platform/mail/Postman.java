package entraide.platform.mail;

import entraide.platform.Again;
import entraide.platform.Json;
import entraide.platform.db.Database;
import entraide.platform.db.Db;
import entraide.platform.db.Sql;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.Future;
import io.vertx.ext.mail.SMTPException;
import io.vertx.sqlclient.Row;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings kept letters out, again and again until they are taken. Any number of nodes may have one. */
final class Postman {

    static final Duration ROUND = Duration.ofSeconds(10);

    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);
    private static final int TRIES = 40; // about three days
    private static final Duration FRESH = Duration.ofMinutes(1);

    private final Database database;
    private final Clock clock;
    private final Envelopes envelopes;
    private final Counter taken;
    private final Counter refused;
    private volatile Aftermath aftermath = Aftermath.NONE;
    private Future<Void> round = Future.succeededFuture();
    private boolean asked;
    private volatile boolean closed;

    Postman(Database database, Clock clock, Envelopes envelopes, MeterRegistry metrics) {
        this.database = database;
        this.clock = clock;
        this.envelopes = envelopes;
        this.taken = metrics.counter("entraide.letters", "outcome", "taken");
        this.refused = metrics.counter("entraide.letters", "outcome", "refused");
    }

    void tell(Aftermath told) {
        aftermath = told;
    }

    /** One round after the other; one that has not begun does for all who ask. */
    synchronized Future<Void> deliver() {
        if (closed || asked) return round;
        asked = true;
        round = round.transform(before -> begin()).recover(failure -> {
            LOG.warn("a round of letters broke off: {}", failure.toString());
            return Future.succeededFuture();
        });
        return round;
    }

    private synchronized Future<Void> begin() {
        asked = false;
        return Again.whileTrue(this::goOn);
    }

    synchronized Future<Void> close() {
        closed = true;
        return round;
    }

    /** False once nothing more can be brought now. */
    private Future<Boolean> goOn() {
        if (closed) return Future.succeededFuture(false);
        return take().compose(letter -> letter.map(this::bring).orElse(Future.succeededFuture(false)));
    }

    // Served by letter_next_idx: what stands alone, as a new password, goes before one of many. One at a time, so
    // that a server which dies leaves one letter of which nobody knows whether it was taken. Taking it sets the hour
    // at which another server tries it: later than the slowest mail server may take, and no transaction is open
    // meanwhile.
    private static final String TAKE = """
            update platform.letter
               set tries = tries + 1, due_at = $1::timestamptz + interval '5 minutes'
             where id = (select id
                           from platform.letter
                          where due_at <= $1
                            and failed_at is null
                          order by manner is not null, due_at, id
                          limit 1
                            for update skip locked)
            returning id, recipient, subject, text, html, created_at, expires_at, tries, manner
            """;

    private Future<Optional<Envelopes.Kept>> take() {
        return Sql.first(database, TAKE, Postman::kept, clock.instant());
    }

    /** False where the mail server is away: then the others are not tried now. */
    private Future<Boolean> bring(Envelopes.Kept letter) {
        if (!clock.instant().isBefore(letter.expiresAt()))
            return giveUp(letter, "it came too late").map(true);
        return stillTrue(letter)
                .compose(
                        still -> still ? handOver(letter) : drop(letter).map(true),
                        failure -> later(letter, failure).map(true));
    }

    private Future<Boolean> stillTrue(Envelopes.Kept letter) {
        boolean fresh = clock.instant().isBefore(letter.createdAt().plus(FRESH));
        return letter.manner().isEmpty() || fresh && letter.tries() == 1
                ? Future.succeededFuture(true)
                : aftermath.stillTrue(letter.id());
    }

    private Future<Boolean> handOver(Envelopes.Kept letter) {
        return envelopes
                .send(letter)
                .compose(
                        sent -> forget(letter).map(true),
                        failure -> later(letter, failure).map(failure instanceof SMTPException));
    }

    private Future<Void> forget(Envelopes.Kept letter) {
        taken.increment();
        return drop(letter);
    }

    // Served by letter_pkey.
    private static final String DROP = """
            delete from platform.letter
             where id = $1
            """;

    private Future<Void> drop(Envelopes.Kept letter) {
        return Sql.run(database, DROP, letter.id()).mapEmpty();
    }

    // Served by letter_pkey.
    private static final String LATER = """
            update platform.letter
               set last_error = $2,
                   due_at = $3::timestamptz + interval '1 minute' * least(power(2, tries - 1), 120)
             where id = $1
            """;

    private Future<Void> later(Envelopes.Kept letter, Throwable failure) {
        refused.increment();
        var why = String.valueOf(failure.getMessage());
        if (NoSuchAddress.says(failure)) return bounced(letter, failure);
        if (letter.tries() >= TRIES) return giveUp(letter, why);
        LOG.warn("letter {} was not taken, try {}: {}", letter.id(), letter.tries(), failure.toString());
        return Sql.run(database, LATER, letter.id(), why, clock.instant()).mapEmpty();
    }

    private Future<Void> bounced(Envelopes.Kept letter, Throwable failure) {
        var why = failure instanceof SMTPException refused ? refused.getReplyMessage() : failure.getMessage();
        LOG.warn("letter {} has a receiver whom nobody knows there", letter.id());
        return database.transact(tx -> giveUp(tx, letter, String.valueOf(why))
                .compose(given -> aftermath.bounced(tx, new Address(letter.recipient()), String.valueOf(why))));
    }

    // Served by letter_pkey. Its words may hold a secret, and nobody is to read them any more.
    private static final String GIVE_UP = """
            update platform.letter
               set failed_at = $2, last_error = $3, text = '', html = ''
             where id = $1
            """;

    private Future<Void> giveUp(Envelopes.Kept letter, String why) {
        LOG.error("letter {} is given up after {} tries: {}", letter.id(), letter.tries(), why);
        return giveUp(database, letter, why);
    }

    private Future<Void> giveUp(Db db, Envelopes.Kept letter, String why) {
        return Sql.run(db, GIVE_UP, letter.id(), clock.instant(), why).mapEmpty();
    }

    private static Envelopes.Kept kept(Row row) {
        return new Envelopes.Kept(
                row.getLong("id"),
                row.getString("recipient"),
                new Letter.Words(row.getString("subject"), row.getString("text"), row.getString("html")),
                Sql.instant(row, "created_at"),
                Sql.instant(row, "expires_at"),
                row.getInteger("tries"),
                Optional.ofNullable(row.getJsonObject("manner"))
                        .map(manner -> Json.read(manner.toBuffer().getBytes(), Manner.class)));
    }
}
