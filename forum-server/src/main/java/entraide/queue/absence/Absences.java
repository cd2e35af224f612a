package entraide.queue.absence;

import entraide.platform.db.Db;
import entraide.platform.db.Sql;
import entraide.platform.db.Tx;
import entraide.platform.people.Caller;
import entraide.platform.people.Role;
import entraide.platform.web.Problem;
import entraide.platform.web.Refusal;
import entraide.queue.order.QueueRefusal;
import io.vertx.core.Future;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Who is away when, and who stands in: through any number of others, never in a circle. */
public final class Absences {

    private final Clock clock;

    Absences(Clock clock) {
        this.clock = clock;
    }

    // Served by absence_pkey. Who is no mentor any more stands in for nobody.
    private static final String STAND_IN = """
            with recursive chain (member_id, step) as (
                select $1::bigint, 0
                union all
                select a.substitute_id, step + 1
                  from chain
                  join queue.absence a using (member_id)
                 where a.from_at <= $2
                   and a.until_at > $2
                   and a.substitute_id is not null
                   and step < 100
            )
            select member_id
              from chain
              join people.member m on m.id = member_id
             where m.roles && array['mentor', 'staff']
               and m.deactivated_at is null
               and not exists (select from queue.absence a
                                where a.member_id = chain.member_id and a.from_at <= $2 and a.until_at > $2)
             limit 1
            """;

    /** The mentor, or who stands in for them now; empty where nobody does. */
    public static Future<Optional<Long>> standIn(Tx tx, long mentorId, Instant now) {
        return Sql.first(tx, STAND_IN, row -> row.getLong("member_id"), mentorId, now);
    }

    // Served by absence_pkey; few mentors are away.
    private static final String LIST = """
            select %s
              from queue.absence a
              join people.card mentor on mentor.id = a.member_id
              left join people.card sub on sub.id = a.substitute_id
             where a.until_at > $1
             order by a.from_at, a.member_id
            """.formatted(Absence.COLUMNS);

    Future<List<Absence>> list(Db db) {
        return Sql.list(db, LIST, Absence::from, clock.instant());
    }

    // One change at a time: two of them together could close a circle that neither sees.
    private static final String ONE_AT_A_TIME = "lock table queue.absence in share row exclusive mode";

    // Served by absence_pkey.
    private static final String SET = """
            insert into queue.absence (member_id, from_at, until_at, substitute_id)
            values ($1, $2, $3, $4)
            on conflict (member_id) do update
               set from_at = excluded.from_at, until_at = excluded.until_at, substitute_id = excluded.substitute_id
            """;

    Future<Absence> set(Tx tx, Caller caller, String handle, Absence.Wish wish) {
        if (!wish.until().isAfter(wish.from()) || !wish.until().isAfter(clock.instant()))
            return Future.failedFuture(new Refusal(Problem.invalid("/until", "after its beginning, and not over yet")));
        return mentor(tx, caller, handle)
                .compose(mentor -> Sql.run(tx, ONE_AT_A_TIME)
                        .compose(alone -> substitute(tx, wish, mentor))
                        .compose(substitute -> noCircle(tx, mentor, wish, substitute)
                                .compose(fine -> Sql.run(tx, SET, mentor, wish.from(), wish.until(), substitute)))
                        .compose(set -> one(tx, mentor)));
    }

    private static Future<Optional<Long>> substitute(Tx tx, Absence.Wish wish, long mentor) {
        return wish.substitute() == null
                ? Future.succeededFuture(Optional.empty())
                : Colleagues.substitute(tx, wish.substitute(), mentor).map(Optional::of);
    }

    // Served by absence_pkey. During: the time in which all of the chain so far are away.
    private static final String CIRCLE = """
            with recursive chain (member_id, during, step) as (
                select $2::bigint, tstzrange($3, $4), 1
                union all
                select a.substitute_id, during * tstzrange(a.from_at, a.until_at), step + 1
                  from chain
                  join queue.absence a using (member_id)
                 where during && tstzrange(a.from_at, a.until_at)
                   and a.substitute_id is not null
                   and member_id <> $1
                   and step < 100
            )
            select exists (select from chain where member_id = $1) as circle
            """;

    private static Future<Void> noCircle(Tx tx, long mentor, Absence.Wish wish, Optional<Long> substitute) {
        if (substitute.isEmpty()) return Future.succeededFuture();
        return Sql.one(tx, CIRCLE, row -> row.getBoolean("circle"), mentor, substitute.get(), wish.from(), wish.until())
                .compose(circle ->
                        circle ? Future.failedFuture(QueueRefusal.substituteCircle()) : Future.succeededFuture());
    }

    // Served by absence_pkey.
    private static final String ONE = """
            select %s
              from queue.absence a
              join people.card mentor on mentor.id = a.member_id
              left join people.card sub on sub.id = a.substitute_id
             where a.member_id = $1
            """.formatted(Absence.COLUMNS);

    private static Future<Absence> one(Tx tx, long mentor) {
        return Sql.one(tx, ONE, Absence::from, mentor);
    }

    // Served by absence_pkey.
    private static final String END = """
            delete from queue.absence
             where member_id = $1
            """;

    Future<Void> end(Tx tx, Caller caller, String handle) {
        return mentor(tx, caller, handle)
                .compose(mentor -> Sql.run(tx, END, mentor))
                .mapEmpty();
    }

    /** Oneself; staff for anybody. */
    private static Future<Long> mentor(Tx tx, Caller caller, String handle) {
        return Colleagues.find(tx, handle)
                .map(found -> found.orElseThrow(Refusal::notFound))
                .compose(mentor -> mentor == caller.id() || caller.is(Role.STAFF)
                        ? Future.succeededFuture(mentor)
                        : Future.failedFuture(Refusal.forbidden()));
    }
}
