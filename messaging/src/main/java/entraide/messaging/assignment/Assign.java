package entraide.messaging.assignment;

import entraide.messaging.accompaniment.Accompany;
import entraide.platform.db.Db;
import entraide.platform.db.Sql;
import entraide.platform.db.Tx;
import entraide.platform.people.PersonCard;
import entraide.platform.web.Problem;
import entraide.platform.web.Refusal;
import io.vertx.core.Future;
import java.util.List;

/** Gives a cohort's students their mentors in two steps: what would be, and then exactly that. */
final class Assign {

    private final Accompany accompany;

    Assign(Accompany accompany) {
        this.accompany = accompany;
    }

    /** {@code mentorIds} null for all who said how many they have time for. */
    record Wish(long cohortId, List<Long> mentorIds) {}

    Future<Assignment> preview(Db db, Wish wish) {
        return programme(db, wish.cohortId())
                .compose(programme -> students(db, wish.cohortId(), programme))
                .compose(students -> mentors(db, wish).map(mentors -> Balance.of(wish.cohortId(), students, mentors)));
    }

    // Served by cohort_pkey.
    private static final String PROGRAMME = """
            select programme_id
              from people.cohort
             where id = $1
            """;

    private static Future<Long> programme(Db db, long cohortId) {
        return Sql.first(db, PROGRAMME, row -> row.getLong("programme_id"), cohortId)
                .map(found -> found.orElseThrow(() -> new Refusal(Problem.invalid("/cohortId", "is no cohort"))));
    }

    // Served by membership_cohort_idx, member_pkey and accompaniment_open_key.
    private static final String STUDENTS = """
            select card.*
              from people.membership ms
              join people.member m on m.id = ms.member_id
              join people.card card on card.id = m.id
             where ms.cohort_id = $1
               and m.deactivated_at is null
               and 'student' = any(m.roles)
               and not exists (select from messaging.accompaniment a
                                where a.student_id = m.id
                                  and coalesce(a.programme_id, 0) = $2
                                  and a.ended_at is null)
             order by card.id
            """;

    private static Future<List<PersonCard>> students(Db db, long cohortId, long programmeId) {
        return Sql.list(db, STUDENTS, PersonCard::from, cohortId, programmeId);
    }

    // Served by capacity_pkey, member_pkey and mentoring_load_idx.
    private static final String MENTORS = """
            select %s
              from messaging.capacity y
              join people.member m on m.id = y.mentor_id
              join people.card card on card.id = m.id
             where m.deactivated_at is null
               and 'mentor' = any(m.roles)
               and ($1::bigint[] is null or m.id = any($1))
             order by card.id
            """.formatted(Capacity.COLUMNS);

    private static Future<List<Capacity>> mentors(Db db, Wish wish) {
        var chosen = wish.mentorIds() == null ? null : wish.mentorIds().toArray(Long[]::new);
        return Sql.list(db, MENTORS, Capacity::from, (Object) chosen);
    }

    // Nobody else begins, changes or ends an accompaniment, or says another capacity, until this is kept or undone;
    // those who write and read in them are not hindered.
    private static final String ALONE = """
            lock table messaging.accompaniment, messaging.mentoring, messaging.capacity in share row exclusive mode
            """;

    /** Refuses with what would be now where that is not what was shown. */
    Future<Assignment> apply(Tx tx, Wish wish, String version) {
        return Sql.run(tx, ALONE).compose(alone -> preview(tx, wish)).compose(now -> {
            if (!now.version().equals(version)) throw new Refusal(Problem.conflict(now));
            return programme(tx, wish.cohortId())
                    .compose(programme -> begin(tx, now.pairs(), 0, programme))
                    .map(now);
        });
    }

    private Future<Void> begin(Tx tx, List<Assignment.Pair> pairs, int at, long programmeId) {
        if (at == pairs.size()) return Future.succeededFuture();
        var pair = pairs.get(at);
        return accompany
                .begin(tx, pair.student().id(), List.of(pair.mentor().id()), programmeId)
                .compose(id -> begin(tx, pairs, at + 1, programmeId));
    }
}
