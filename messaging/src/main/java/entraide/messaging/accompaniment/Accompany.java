package entraide.messaging.accompaniment;

import entraide.messaging.MessagingEvents;
import entraide.platform.content.ContentRef;
import entraide.platform.db.Sql;
import entraide.platform.db.Tx;
import entraide.platform.people.Caller;
import entraide.platform.web.Problem;
import entraide.platform.web.Refusal;
import io.vertx.core.Future;
import io.vertx.pgclient.PgException;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** Begins accompaniments, changes their teams and ends them. */
public final class Accompany {

    private final MessagingEvents events;
    private final TeamChanged changed;
    private final Clock clock;

    public Accompany(MessagingEvents events, TeamChanged changed, Clock clock) {
        this.events = events;
        this.changed = changed;
        this.clock = clock;
    }

    record NewAccompaniment(long studentId, Long mentorId, List<Long> mentorIds, Long programmeId) {

        List<Long> mentors() {
            if ((mentorId == null) == (mentorIds == null)) {
                throw new Refusal(Problem.invalid("/mentorIds", "or mentorId says who accompanies, one of the two"));
            }
            return mentorIds == null
                    ? List.of(mentorId)
                    : mentorIds.stream().distinct().toList();
        }
    }

    Future<Accompaniment> begin(Tx tx, Caller staff, NewAccompaniment wanted) {
        var mentors = wanted.mentors();
        if (mentors.contains(wanted.studentId())) {
            throw new Refusal(Problem.invalid("/studentId", "accompanies nobody else at the same time"));
        }
        return Team.requireStudent(tx, wanted.studentId())
                .compose(known ->
                        Team.requireMentors(tx, wanted.mentorIds() == null ? "/mentorId" : "/mentorIds", mentors))
                .compose(known -> Team.requireProgramme(tx, wanted.programmeId()))
                .compose(known -> begin(tx, wanted.studentId(), mentors, wanted.programmeId()))
                .compose(id -> Accompaniments.one(tx, staff, id));
    }

    private static final String BEGIN = """
            insert into messaging.accompaniment (student_id, programme_id, begins_at)
            values ($1, $2, $3)
            returning id
            """;

    /** Gives the new one's id; those whom it names were looked at before. */
    public Future<Long> begin(Tx tx, long studentId, List<Long> mentors, Long programmeId) {
        return Sql.one(tx, BEGIN, row -> row.getLong("id"), studentId, programmeId, clock.instant())
                .recover(Accompany::accompaniedAlready)
                .compose(id -> Team.join(tx, id, mentors, clock.instant())
                        .compose(
                                joined -> tell(tx, "accompaniment-begun", id, 1, people(studentId, mentors, List.of())))
                        .map(id));
    }

    private static <T> Future<T> accompaniedAlready(Throwable failure) {
        return Future.failedFuture(
                failure instanceof PgException pg && "accompaniment_open_key".equals(pg.getConstraint())
                        ? new Refusal(Problem.of(
                                409, "accompanied-already", "This student is accompanied in this programme", null))
                        : failure);
    }

    /** {@code keepReading}: those who leave read on what was written until now. */
    record TeamWish(long version, List<Long> mentorIds, boolean keepReading) {}

    Future<Accompaniment> change(Tx tx, Caller staff, long id, TeamWish wish) {
        var mentors = wish.mentorIds().stream().distinct().toList();
        return hold(tx, staff, id, wish.version())
                .compose(held -> requireOther(held, mentors)
                        .compose(fits -> Team.requireMentors(tx, "/mentorIds", mentors))
                        .compose(fits -> exchange(tx, held, mentors, wish.keepReading())))
                .compose(done -> Accompaniments.one(tx, staff, id));
    }

    private static Future<Void> requireOther(Held held, List<Long> mentors) {
        if (!mentors.contains(held.studentId)) return Future.succeededFuture();
        throw new Refusal(Problem.invalid("/mentorIds", "names the student"));
    }

    private Future<Void> exchange(Tx tx, Held held, List<Long> mentors, boolean keepReading) {
        var now = clock.instant();
        return Team.leave(tx, held.id, mentors, now, keepReading)
                .compose(left -> Team.join(tx, held.id, mentors, now)
                        .compose(came -> changed.changed(tx, new TeamChanged.Change(held.id, came, left, keepReading)))
                        .compose(told -> next(tx, held.id))
                        .compose(version ->
                                tell(tx, "team-changed", held.id, version, people(held.studentId, mentors, left))));
    }

    record Ending(long version, boolean keepReading) {}

    /** The student reads all of it on; the mentors as staff choose. Nobody writes any more. */
    Future<Accompaniment> end(Tx tx, Caller staff, long id, Ending ending) {
        return hold(tx, staff, id, ending.version())
                .compose(held -> Team.leave(tx, id, List.of(), clock.instant(), ending.keepReading())
                        .compose(left -> changed.changed(
                                        tx, new TeamChanged.Change(id, List.of(), left, ending.keepReading()))
                                .compose(told -> Sql.run(tx, END, id, clock.instant()))
                                .compose(ended -> tell(
                                        tx,
                                        "accompaniment-ended",
                                        id,
                                        held.version + 1,
                                        people(held.studentId, left, List.of())))))
                .compose(done -> Accompaniments.one(tx, staff, id));
    }

    // Served by accompaniment_pkey.
    private static final String END = """
            update messaging.accompaniment
               set ended_at = $2, version = version + 1
             where id = $1
            """;

    private record Held(long id, long studentId, long version, boolean ended) {}

    // Served by accompaniment_pkey.
    private static final String HOLD = """
            select id, student_id, version, ended_at is not null as ended
              from messaging.accompaniment
             where id = $1
               for update
            """;

    private static Future<Held> hold(Tx tx, Caller staff, long id, long version) {
        return Sql.first(
                        tx,
                        HOLD,
                        row -> new Held(
                                row.getLong("id"),
                                row.getLong("student_id"),
                                row.getLong("version"),
                                row.getBoolean("ended")),
                        id)
                .map(found -> found.orElseThrow(Refusal::notFound))
                .compose(held -> {
                    if (held.version == version && !held.ended) return Future.succeededFuture(held);
                    return Accompaniments.one(tx, staff, id).map(current -> {
                        throw new Refusal(held.ended ? over() : Problem.conflict(current));
                    });
                });
    }

    private static Problem over() {
        return Problem.of(409, "accompaniment-over", "This accompaniment has ended", null);
    }

    // Served by accompaniment_pkey.
    private static final String NEXT = """
            update messaging.accompaniment
               set version = version + 1
             where id = $1
            returning version
            """;

    private static Future<Long> next(Tx tx, long id) {
        return Sql.one(tx, NEXT, row -> row.getLong("version"), id);
    }

    private static HashSet<Long> people(long studentId, List<Long> mentors, List<Long> former) {
        var all = new HashSet<>(mentors);
        all.add(studentId);
        all.addAll(former);
        return all;
    }

    private Future<Void> tell(Tx tx, String what, long id, long version, HashSet<Long> members) {
        return events.tell(tx, what, new ContentRef("accompaniment", id), version, members, Map.of());
    }
}
