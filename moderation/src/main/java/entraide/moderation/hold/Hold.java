package entraide.moderation.hold;

import entraide.platform.content.ContentRef;
import entraide.platform.db.Sql;
import entraide.platform.people.PersonCard;
import io.vertx.sqlclient.Row;
import java.time.Instant;
import java.util.List;

/**
 * A text that was noticed when it was written.
 *
 * @param held others cannot read it; else it was let through
 * @param edit it could be read before, in other words
 * @param outcome null while it waits
 * @param decision by which it was rejected; null where it was not
 * @param caseId the open case of the same text; null where there is none
 */
record Hold(
        long id,
        ContentRef ref,
        long threadId,
        long spaceId,
        long authorId,
        PersonCard author,
        boolean anonymous,
        boolean held,
        boolean edit,
        List<Reason> reasons,
        Instant at,
        Outcome outcome,
        Long decision,
        Long caseId) {

    /** {@code ground} and {@code facts} are told to the author of what was rejected. */
    record Outcome(String word, Instant at, long by, String ground, String facts) {

        static Outcome from(Row row) {
            var word = row.getString("outcome");
            if (word == null) return null;
            return new Outcome(
                    word,
                    Sql.instant(row, "decided_at"),
                    row.getLong("decided_by"),
                    row.getString("ground"),
                    row.getString("facts"));
        }
    }

    /** For queries that have the hold as {@code h} and its author, where told, as {@code a}. */
    static final String COLUMNS = """
            h.id, h.kind, h.ref_id, h.thread_id, h.space_id, h.author_id, h.anonymous, h.held, h.edit, h.reasons, h.at,
            h.outcome, h.decided_at, h.decided_by, h.ground, h.facts, h.decision_id, to_json(a) as author,
            (select c.id from moderation.casefile c
              where c.kind = h.kind and c.subject = h.ref_id and c.closed_at is null) as case_id""";

    static Hold from(Row row) {
        return new Hold(
                row.getLong("id"),
                new ContentRef(row.getString("kind"), row.getLong("ref_id")),
                row.getLong("thread_id"),
                row.getLong("space_id"),
                row.getLong("author_id"),
                PersonCard.of(row.getJsonObject("author")),
                row.getBoolean("anonymous"),
                row.getBoolean("held"),
                row.getBoolean("edit"),
                Reason.from(row.getJsonArray("reasons")),
                Sql.instant(row, "at"),
                Outcome.from(row),
                row.getLong("decision_id"),
                row.getLong("case_id"));
    }
}
