package entraide.messaging.subject;

import entraide.platform.content.Matter;
import entraide.platform.content.Standing;
import entraide.platform.content.Turn;
import entraide.platform.content.WaitingLine;
import entraide.platform.content.WaitingLine.Voice;
import entraide.platform.db.Sql;
import entraide.platform.db.Tx;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Whose turn it is in a subject, and the one place that lets subjects wait in the queue. Without a line nothing waits there
 * and nothing is promised: the turn alone is kept.
 */
public final class SubjectLine {

    private final Optional<WaitingLine> line;

    public SubjectLine(Optional<WaitingLine> line) {
        this.line = line;
    }

    /** How a subject stands before anybody wrote in it. */
    public static final Standing NEW = new Standing(Turn.DONE, null);

    /** {@code aside}: a word that asks nothing and answers nothing, so the turn stays where it is. */
    public record Word(long authorId, String side, boolean aside, Instant at) {}

    /** Gives how it stands after this word; null of a group. */
    public Future<Standing> wrote(Tx tx, Held subject, Word word) {
        if (subject.group() || word.aside()) return Future.succeededFuture(subject.standing());
        return word.side().equals("student") ? asked(tx, subject, word) : answered(tx, subject, word);
    }

    // What never waited enters the line; what did goes on in it, with its age.
    private Future<Standing> asked(Tx tx, Held subject, Word word) {
        if (line.isEmpty()) return Future.succeededFuture(new Standing(Turn.MENTOR, null));
        return line.get()
                .wrote(tx, subject.ref(), word.authorId(), Voice.ASKER)
                .compose(standing ->
                        standing.turn() == Turn.DONE ? entered(tx, subject, word) : Future.succeededFuture(standing));
    }

    private Future<Standing> entered(Tx tx, Held subject, Word word) {
        return team(tx, subject.id()).compose(team -> line.get().enter(tx, matter(subject, team, word.at())));
    }

    private Future<Standing> answered(Tx tx, Held subject, Word word) {
        if (line.isEmpty()) return Future.succeededFuture(new Standing(Turn.ASKER, null));
        return line.get()
                .wrote(tx, subject.ref(), word.authorId(), Voice.MENTOR)
                // A mentor who writes first asks the student, and the line knows nothing of it.
                .map(standing -> standing.turn() == Turn.DONE ? new Standing(Turn.ASKER, null) : standing);
    }

    /** Nobody owes anything any more, until the next word. */
    public Future<Standing> settled(Tx tx, Held subject, long actorId) {
        if (line.isEmpty()) return Future.succeededFuture(NEW);
        return left(tx, subject, actorId, "settled");
    }

    private Future<Standing> left(Tx tx, Held subject, Long actorId, String cause) {
        return line.get().leave(tx, subject.ref(), actorId, cause);
    }

    // Served by conversation_accompaniment_idx. Its subjects are locked.
    private static final String OPEN = """
            select id, accompaniment_id, subject, opened_by, opened_at, last_seq, turn, promise_at
              from messaging.conversation
             where accompaniment_id = $1
               and turn <> 'done'
             order by id
            """;

    /** What waits is for those who accompany now; for nobody once all of them left. */
    public Future<Void> teamChanged(Tx tx, long accompanimentId) {
        if (line.isEmpty()) return Future.succeededFuture();
        return Sql.list(tx, OPEN, Held::from, accompanimentId).compose(open -> {
            var done = Future.<Void>succeededFuture();
            for (var subject : open) done = done.compose(before -> handOn(tx, subject));
            return done;
        });
    }

    private Future<Void> handOn(Tx tx, Held subject) {
        return team(tx, subject.id())
                .compose(team -> team.mentors().isEmpty()
                        ? left(tx, subject, null, "ended").compose(standing -> keep(tx, subject, standing))
                        : line.get().refresh(tx, matter(subject, team, subject.openedAt())));
    }

    private record Team(long studentId, List<Long> mentors) {

        static Team from(Row row) {
            return new Team(row.getLong("student"), List.of(row.getArrayOfLongs("mentors")));
        }
    }

    // Served by participant_pkey.
    private static final String TEAM = """
            select min(member_id) filter (where side = 'student') as student,
                   coalesce(array_agg(member_id order by member_id) filter (where side = 'mentor'), '{}') as mentors
              from messaging.participant
             where conversation_id = $1
               and until_seq is null
            """;

    private static Future<Team> team(Tx tx, long conversationId) {
        return Sql.one(tx, TEAM, Team::from, conversationId);
    }

    private static Matter matter(Held subject, Team team, Instant askedAt) {
        return new Matter(
                subject.ref(),
                null,
                null,
                subject.subject(),
                team.studentId(),
                false,
                askedAt,
                0,
                false,
                List.of(),
                team.mentors());
    }

    // Served by conversation_pkey.
    private static final String KEEP = """
            update messaging.conversation
               set turn = $2, promise_at = $3
             where id = $1
            """;

    /** What the line said last is what pages show. */
    public static Future<Void> keep(Tx tx, Held held, Standing standing) {
        if (Objects.equals(held.standing(), standing)) return Future.succeededFuture();
        return Sql.run(tx, KEEP, held.id(), standing.turn(), standing.promise()).mapEmpty();
    }
}
