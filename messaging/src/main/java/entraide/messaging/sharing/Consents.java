package entraide.messaging.sharing;

import static java.nio.charset.StandardCharsets.UTF_8;

import entraide.platform.Digest;
import entraide.platform.db.Db;
import entraide.platform.db.Sql;
import entraide.platform.db.Tx;
import entraide.platform.people.PersonCard;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Row;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;

/** The ledger of consents: who agreed to which exact text and when, and took it back when. It is only ever added to. */
final class Consents {

    private final Clock clock;

    Consents(Clock clock) {
        this.clock = clock;
    }

    private static final String APPEND = """
            insert into messaging.consent (proposal_id, member_id, what, digest, thread_id, at)
            values ($1, $2, $3, $4, $5, $6)
            """;

    Future<Void> append(Tx tx, long proposalId, long memberId, String what, Draft draft, Long threadId) {
        var digest = Buffer.buffer(digest(draft));
        return Sql.run(tx, APPEND, proposalId, memberId, what, digest, threadId, clock.instant())
                .mapEmpty();
    }

    /** SHA-256 of title, question and answer, each ended by a NUL, which none of them contains. */
    static byte[] digest(Draft draft) {
        var sum = Digest.sha256();
        for (var part : Draft.Part.values()) sum.update((draft.text(part) + "\0").getBytes(UTF_8));
        return sum.digest();
    }

    record Consent(long proposalId, String what, PersonCard by, String digest, Long threadId, Instant at) {

        static Consent from(Row row) {
            return new Consent(
                    row.getLong("proposal_id"),
                    row.getString("what"),
                    PersonCard.of(row.getJsonObject("by")),
                    HexFormat.of().formatHex(row.getBuffer("digest").getBytes()),
                    row.getLong("thread_id"),
                    Sql.instant(row, "at"));
        }
    }

    // Served by consent_proposal_idx.
    private static final String OF = """
            select c.proposal_id, c.what, to_json(m) as by, c.digest, c.thread_id, c.at
              from messaging.proposal p
              join messaging.consent c on c.proposal_id = p.id
              left join people.card m on m.id = c.member_id
             where p.id = $1
               and $2 in (p.student_id, p.mentor_id)
             order by c.id
            """;

    /** Oldest first; nothing for others. */
    static Future<List<Consent>> of(Db db, long memberId, long proposalId) {
        return Sql.list(db, OF, Consent::from, proposalId, memberId);
    }
}
