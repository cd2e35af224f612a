package entraide.messaging.accompaniment;

import entraide.platform.db.Sql;
import entraide.platform.db.Tx;
import entraide.platform.people.Role;
import entraide.platform.web.Problem;
import entraide.platform.web.Refusal;
import io.vertx.core.Future;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whom staff may put beside a student. */
final class Team {

    private Team() {}

    // Served by member_pkey.
    private static final String FIT = """
            select id
              from people.member
             where id = any($1)
               and roles && $2
               and deactivated_at is null
            """;

    private static Future<Set<Long>> fit(Tx tx, Collection<Long> ids, Role... roles) {
        var words = java.util.Arrays.stream(roles).map(Role::word).toArray(String[]::new);
        return Sql.list(tx, FIT, row -> row.getLong("id"), ids.toArray(Long[]::new), words)
                .map(HashSet::new);
    }

    static Future<Void> requireMentors(Tx tx, String pointer, Collection<Long> ids) {
        return fit(tx, ids, Role.MENTOR).map(fit -> {
            if (!fit.containsAll(ids)) throw new Refusal(Problem.invalid(pointer, "names somebody who is no mentor"));
            return null;
        });
    }

    static Future<Void> requireStudent(Tx tx, long id) {
        return fit(tx, List.of(id), Role.STUDENT, Role.ALUMNUS).map(fit -> {
            if (fit.isEmpty()) throw new Refusal(Problem.invalid("/studentId", "is no student"));
            return null;
        });
    }

    // Served by programme_pkey.
    private static final String PROGRAMME = """
            select count(*) as known
              from people.programme
             where id = $1
            """;

    static Future<Void> requireProgramme(Tx tx, Long id) {
        if (id == null) return Future.succeededFuture();
        return Sql.one(tx, PROGRAMME, row -> row.getLong("known"), id).map(known -> {
            if (known == 0) throw new Refusal(Problem.invalid("/programmeId", "is no programme"));
            return null;
        });
    }

    // Served by mentoring_latest_key. Whoever comes back begins anew; the times before are kept.
    private static final String PAST = """
            update messaging.mentoring
               set latest = false
             where accompaniment_id = $1
               and mentor_id = any($2)
               and latest
               and ended_at is not null
            """;

    // Served by mentoring_latest_key: whoever is there already stays.
    private static final String JOIN = """
            insert into messaging.mentoring (accompaniment_id, mentor_id, begins_at)
            select $1, mentor, $3
              from unnest($2::bigint[]) mentor
                on conflict do nothing
            returning mentor_id
            """;

    /** Gives those who are new in it. */
    static Future<List<Long>> join(Tx tx, long accompanimentId, Collection<Long> mentors, java.time.Instant now) {
        var ids = mentors.toArray(Long[]::new);
        return Sql.run(tx, PAST, accompanimentId, ids)
                .compose(past -> Sql.list(tx, JOIN, row -> row.getLong("mentor_id"), accompanimentId, ids, now));
    }

    // Served by mentoring_latest_key.
    private static final String LEAVE = """
            update messaging.mentoring
               set ended_at = $3, keeps_reading = $4
             where accompaniment_id = $1
               and mentor_id <> all($2)
               and latest
               and ended_at is null
            returning mentor_id
            """;

    /** All but these leave; gives those who did. */
    static Future<List<Long>> leave(
            Tx tx, long accompanimentId, Collection<Long> stay, java.time.Instant now, boolean keepReading) {
        return Sql.list(
                tx,
                LEAVE,
                row -> row.getLong("mentor_id"),
                accompanimentId,
                stay.toArray(Long[]::new),
                now,
                keepReading);
    }
}
