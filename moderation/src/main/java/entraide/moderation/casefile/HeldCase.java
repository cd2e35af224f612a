package entraide.moderation.casefile;

import entraide.platform.content.ContentRef;
import entraide.platform.db.Sql;
import entraide.platform.db.Tx;
import entraide.platform.people.Caller;
import entraide.platform.people.PersonCard;
import entraide.platform.web.Problem;
import entraide.platform.web.Refusal;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.time.Instant;

/** A case whose row this transaction has locked: who takes, keeps or decides it holds it first. */
public record HeldCase(
        long id,
        ContentRef ref,
        long memberId,
        PersonCard holder,
        Instant since,
        Instant leaseUntil,
        long fence,
        boolean closed) {

    private static HeldCase from(Row row) {
        return new HeldCase(
                row.getLong("id"),
                new ContentRef(row.getString("kind"), row.getLong("subject")),
                row.getLong("member_id"),
                PersonCard.of(row.getJsonObject("holder")),
                Sql.instant(row, "claimed_since"),
                Sql.instant(row, "lease_until"),
                row.getLong("fence"),
                row.getOffsetDateTime("closed_at") != null);
    }

    // Served by casefile_pkey.
    private static final String LOCK = """
            select c.id, c.kind, c.subject, c.member_id, c.claimed_since, c.lease_until, c.fence, c.closed_at,
                   (select to_json(h) from people.card h where h.id = c.claimed_by) as holder
              from moderation.casefile c
             where c.id = $1
               for no key update of c
            """;

    public static Future<HeldCase> lock(Tx tx, long id) {
        return Sql.first(tx, LOCK, HeldCase::from, id).map(found -> found.orElseThrow(Refusal::notFound));
    }

    boolean heldBy(long memberId, Instant now) {
        return holder != null && holder.id() == memberId && leaseUntil.isAfter(now);
    }

    /** Refuses who may not work on it now: it is decided, it is about them, or somebody else has it. */
    public void requireOpenTo(Caller moderator, Instant now) {
        if (closed) throw new Refusal(Problem.of(409, "case-decided", "Somebody decided this case already", null));
        if (memberId == moderator.id()) {
            throw new Refusal(Problem.of(403, "own-case", "Nobody judges their own words", null));
        }
        if (holder == null || holder.id() == moderator.id() || !leaseUntil.isAfter(now)) return;
        throw new Refusal(Problem.of(409, "case-held", "Somebody else is on this case", null)
                .with("by", holder)
                .with("since", since)
                .with("until", leaseUntil));
    }
}
