package entraide.moderation.casefile;

import entraide.moderation.decision.Decided;
import entraide.moderation.flag.Targets;
import entraide.moderation.hold.Shown;
import entraide.moderation.spam.Learn;
import entraide.moderation.spam.Lessons;
import entraide.platform.content.Hideable.Excerpt;
import entraide.platform.db.Db;
import entraide.platform.db.Sql;
import entraide.platform.people.Caller;
import entraide.platform.people.PersonCard;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** All there is of one case: its flags, what it is about as it is now, what moderators noted, what was decided. */
final class CasePage {

    private final Targets targets;
    private final Lessons lessons;

    CasePage(Targets targets, Lessons lessons) {
        this.targets = targets;
        this.lessons = lessons;
    }

    record Told(
            long id,
            String source,
            PersonCard by,
            String reason,
            String note,
            String newFacts,
            double weight,
            Instant createdAt,
            String outcome) {

        static Told from(Row row) {
            return new Told(
                    row.getLong("id"),
                    row.getString("source"),
                    PersonCard.of(row.getJsonObject("by")),
                    row.getString("reason"),
                    row.getString("note"),
                    row.getString("new_facts"),
                    row.getDouble("weight"),
                    Sql.instant(row, "created_at"),
                    row.getString("outcome"));
        }
    }

    record Present(String title, String text, Long threadId) {

        static Present of(Excerpt excerpt) {
            return new Present(excerpt.title(), excerpt.text(), excerpt.threadId());
        }
    }

    /** {@code now} is null where nothing is left of it, {@code score} also while too little was judged. */
    record Whole(
            CaseCard card,
            Present now,
            List<Told> flags,
            List<CaseNotes.Note> notes,
            List<Decided> decisions,
            Shown score) {}

    Future<Whole> of(Db db, Caller reader, long id, Instant at) {
        var told = told(db, id);
        var notes = CaseNotes.of(db, id);
        var decided = Decided.ofCase(db, id);
        return Cases.one(db, reader, id, at)
                .compose(card -> targets.excerpt(db, card.target())
                        .compose(text -> score(text, reader)
                                .compose(score -> Future.all(told, notes, decided)
                                        .map(all -> new Whole(
                                                card,
                                                text.map(Present::of).orElse(null),
                                                told.result(),
                                                notes.result(),
                                                decided.result(),
                                                score)))));
    }

    /** Of what many read. */
    private Future<Shown> score(Optional<Excerpt> text, Caller reader) {
        return text.filter(Learn::learnsOf)
                .map(lessons::score)
                .orElseGet(() -> Future.succeededFuture(Optional.empty()))
                .map(score -> Shown.of(score, reader.locale()));
    }

    // Served by flag_once_key.
    private static final String FLAGS = """
            select f.id, f.source, f.reason, f.note, f.new_facts, f.weight, f.created_at, f.outcome,
                   (select to_json(m) from people.card m where m.id = f.member_id) as by
              from moderation.flag f
             where f.case_id = $1
             order by f.id
             limit 200
            """;

    private static Future<List<Told>> told(Db db, long id) {
        return Sql.list(db, FLAGS, Told::from, id);
    }
}
