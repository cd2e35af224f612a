package entraide.platform.mail;

import entraide.platform.Json;
import entraide.platform.config.Settings;
import entraide.platform.db.Database;
import entraide.platform.db.Sql;
import entraide.platform.db.Tx;
import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;
import java.time.Clock;

/** Takes letters in the transaction that causes them; they go out soon after it is kept, and never if it is not. */
public final class Mail {

    private final Clock clock;
    private final Postman postman;
    private final Runnable stop;

    private Mail(Clock clock, Postman postman, Runnable stop) {
        this.clock = clock;
        this.postman = postman;
        this.stop = stop;
    }

    /** By SMTP where one is set, else as files in the data folder; goes its rounds until it is closed. */
    public static Mail open(Vertx vertx, Settings settings, Clock clock, Database database, MeterRegistry metrics) {
        var sender = Sender.of(settings);
        var carrier = settings.smtp()
                .<Carrier>map(smtp -> SmtpCarrier.to(vertx, smtp, sender.host()))
                .orElseGet(() -> new FileCarrier(vertx, settings.data().resolve("mails"), sender.host()));
        var postman = new Postman(database, clock, new Envelopes(sender, carrier), metrics);
        long timer = vertx.setPeriodic(Postman.ROUND.toMillis(), tick -> postman.deliver());
        return new Mail(clock, postman, () -> vertx.cancelTimer(timer));
    }

    private static final String SEND = """
            insert into platform.letter (recipient, subject, text, html, created_at, due_at, expires_at, manner)
            values ($1, $2, $3, $4, $5, $5, $6, $7)
            returning id
            """;

    public Future<Void> send(Tx tx, Letter letter) {
        return keep(tx, letter).mapEmpty();
    }

    /** The same, and gives the number under which its {@link Aftermath} is told. */
    public Future<Long> keep(Tx tx, Letter letter) {
        var words = letter.words();
        return Sql.one(
                        tx,
                        SEND,
                        row -> row.getLong("id"),
                        letter.to().text(),
                        words.subject(),
                        words.text(),
                        words.html(),
                        clock.instant(),
                        letter.expiresAt(),
                        letter.manner().map(manner -> new JsonObject(Json.text(manner))))
                .map(kept -> {
                    tx.afterCommit(postman::deliver);
                    return kept;
                });
    }

    /** From now on this hears what becomes of letters. */
    public void tell(Aftermath aftermath) {
        postman.tell(aftermath);
    }

    /** Sends what is due; succeeds when this round is over, whether or not all of it was taken. */
    public Future<Void> deliver() {
        return postman.deliver();
    }

    /** Goes no more rounds, and ends with the one under way. */
    public Future<Void> close() {
        stop.run();
        return postman.close();
    }
}
