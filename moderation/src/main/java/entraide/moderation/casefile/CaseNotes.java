package entraide.moderation.casefile;

import entraide.moderation.audit.Audit;
import entraide.platform.content.ContentRef;
import entraide.platform.db.Db;
import entraide.platform.db.Sql;
import entraide.platform.db.Tx;
import entraide.platform.people.Caller;
import entraide.platform.people.PersonCard;
import entraide.platform.web.Refusal;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What moderators tell one another about a case. */
final class CaseNotes {

    private final Audit audit;
    private final Clock clock;

    CaseNotes(Audit audit, Clock clock) {
        this.audit = audit;
        this.clock = clock;
    }

    record Note(long id, PersonCard by, String text, Instant createdAt) {

        static Note from(Row row) {
            return new Note(
                    row.getLong("id"),
                    PersonCard.of(row.getJsonObject("by")),
                    row.getString("text"),
                    Sql.instant(row, "created_at"));
        }
    }

    // Served by note_of_case_idx.
    private static final String OF_CASE = """
            select n.id, n.text, n.created_at, to_json(m) as by
              from moderation.note n
              join people.card m on m.id = n.member_id
             where n.case_id = $1
             order by n.id
             limit 200
            """;

    static Future<List<Note>> of(Db db, long caseId) {
        return Sql.list(db, OF_CASE, Note::from, caseId);
    }

    // Served by casefile_pkey.
    private static final String WRITE = """
            with written as (
                insert into moderation.note (case_id, member_id, text, created_at)
                select id, $2, $3, $4
                  from moderation.casefile
                 where id = $1
                returning id, member_id, text, created_at
            )
            select w.id, w.text, w.created_at, to_json(m) as by
              from written w
              join people.card m on m.id = w.member_id
            """;

    Future<Note> write(Tx tx, Caller moderator, long caseId, String text) {
        return Sql.first(tx, WRITE, Note::from, caseId, moderator.id(), text.strip(), clock.instant())
                .map(note -> note.orElseThrow(Refusal::notFound))
                .compose(note -> audit.append(
                                tx,
                                moderator.id(),
                                "case-noted",
                                new ContentRef("case", caseId),
                                Map.of("note", note.id()))
                        .map(note));
    }
}
