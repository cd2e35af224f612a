package entraide.notice.reply;

import static java.nio.charset.StandardCharsets.UTF_8;

import entraide.notice.reply.address.ReplyAddresses;
import entraide.platform.Digest;
import entraide.platform.db.Db;
import entraide.platform.db.Sql;
import entraide.platform.db.Tx;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Which mails came already: each member's are done once, however often and to however many servers they come. */
final class Arrivals {

    /** Beyond it an address is no longer good anyhow. */
    static final Duration KEPT = ReplyAddresses.LASTS.plusDays(1);

    static final String FORGET = """
            delete from notice.incoming
             where at < $1
            """;

    private final Clock clock;

    Arrivals(Clock clock) {
        this.clock = clock;
    }

    /** A mail without a Message-ID is told by its bytes. */
    static Buffer key(String messageId, byte[] raw) {
        return Buffer.buffer(Digest.sha256(messageId.isEmpty() ? raw : messageId.getBytes(UTF_8)));
    }

    // Served by incoming_pkey.
    static final String KNOWN = """
            select exists (select from notice.incoming where member_id = $1 and key = $2) as known
            """;

    Future<Boolean> known(Db db, long memberId, Buffer key) {
        return Sql.one(db, KNOWN, row -> row.getBoolean("known"), memberId, key);
    }

    // Served by incoming_pkey. A twin under way holds the row: this waits until that one is kept or undone.
    static final String NOTE = """
            insert into notice.incoming (member_id, key, outcome, at)
            values ($1, $2, $3, $4)
                on conflict (member_id, key) do nothing
            """;

    /** False where it came before. */
    Future<Boolean> note(Tx tx, long memberId, Buffer key, String outcome) {
        return Sql.run(tx, NOTE, memberId, key, outcome, clock.instant()).map(rows -> rows == 1);
    }

    /** How many came of a member within the last hour, and how many of them were refused. */
    record Lately(int all, int refused) {}

    // Served by incoming_lately_idx.
    static final String LATELY = """
            select count(*)::int as all, (count(*) filter (where outcome = 'refused'))::int as refused
              from notice.incoming
             where member_id = $1
               and at > $2
            """;

    Future<Lately> lately(Db db, long memberId) {
        Instant since = clock.instant().minus(Duration.ofHours(1));
        return Sql.one(
                db, LATELY, row -> new Lately(row.getInteger("all"), row.getInteger("refused")), memberId, since);
    }
}
