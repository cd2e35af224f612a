package entraide.messaging.overview;

import entraide.platform.db.Db;
import entraide.platform.db.Page;
import entraide.platform.db.Sql;
import entraide.platform.people.Caller;
import entraide.platform.web.Paging;
import io.vertx.core.Future;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** All the students of a mentor, those first who need them most. */
final class Students {

    private static final Duration SURE_COUNTS = Duration.ofDays(14);

    private final Clock clock;

    Students(Clock clock) {
        this.clock = clock;
    }

    // The rule of the order: the first line of the list that holds, then since when. Served by mentoring_mentor_idx,
    // and by primary keys for each student.
    static final String ALL = """
            with mine as (
                select f.*, coalesce(f.dues[1] < $2, false) as late, f.dues[1] as first_due,
                       (select count(*)::int from unnest(f.dues) due where due < $2) as overdue,
                       coalesce(f.sure <= 2 and f.sure_at > $3, false) as unsure, f.word_at < $4 as silent
                  from messaging.mentoring m
                  join messaging.followed f on f.accompaniment_id = m.accompaniment_id
                 where m.mentor_id = $1
                   and m.latest
                   and m.ended_at is null
            )
            select mine.*, n.need, n.since, to_json(c) as student
              from mine
              join people.card c on c.id = mine.student_id
             cross join lateral (
                   select need, since
                     from (values (0, mine.stuck_since, mine.stuck_since is not null),
                                  (1, mine.sure_at, mine.unsure),
                                  (2, mine.first_due::timestamp at time zone 'UTC', mine.late),
                                  (3, mine.word_at, mine.silent),
                                  (4, mine.begins_at, mine.goal is null),
                                  (5, mine.word_at, true)) as line (need, since, holds)
                    where holds
                    order by need
                    limit 1) n
             where (n.need, n.since, mine.accompaniment_id) > ($5, $6, $7)
             order by n.need, n.since, mine.accompaniment_id
             limit $8
            """;

    /** {@code silentDays}: from how many days on a student without a word counts as silent. */
    Future<Page<Followed>> of(Db db, Caller mentor, int silentDays, Paging paging) {
        var now = clock.instant();
        var place = paging.cursor(3);
        return Sql.list(
                        db,
                        ALL,
                        Followed::from,
                        mentor.id(),
                        LocalDate.ofInstant(now, ZoneId.of(mentor.timeZone())),
                        now.minus(SURE_COUNTS),
                        now.minus(Duration.ofDays(silentDays)),
                        place.map(last -> (int) last.number(0)).orElse(-1),
                        place.map(last -> last.instant(1)).orElse(Instant.EPOCH),
                        place.map(last -> last.number(2)).orElse(0L),
                        paging.limit() + 1)
                .map(rows -> Page.of(rows, paging.limit(), Followed::place));
    }
}
