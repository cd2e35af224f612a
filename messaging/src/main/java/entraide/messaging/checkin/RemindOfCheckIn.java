package entraide.messaging.checkin;

import entraide.messaging.MessagingEvents;
import entraide.platform.chore.Chore;
import entraide.platform.content.ContentRef;
import entraide.platform.db.Sql;
import entraide.platform.db.Tx;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** On Fridays from nine, in their own time, tells students who said nothing this week that their word is awaited. */
public final class RemindOfCheckIn implements Chore {

    private static final int AT_ONCE = 200;

    private final MessagingEvents events;
    private final Clock clock;

    public RemindOfCheckIn(MessagingEvents events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "messaging.remind-of-check-in";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(5);
    }

    private record Due(long accompanimentId, long studentId) {

        static Due from(Row row) {
            return new Due(row.getLong("accompaniment_id"), row.getLong("student_id"));
        }
    }

    // Served by accompaniment_pkey, check_in_pkey and check_in_reminder_pkey. Whoever began this week is left in peace.
    private static final String REMIND = """
            with due as (
                select a.id, a.student_id, date_trunc('week', $1::timestamptz at time zone m.time_zone)::date as week
                  from messaging.accompaniment a
                  join people.member m on m.id = a.student_id and m.deactivated_at is null
                 where a.ended_at is null
                   and extract(isodow from $1::timestamptz at time zone m.time_zone) >= 5
                   and ($1::timestamptz at time zone m.time_zone)
                       >= date_trunc('week', $1::timestamptz at time zone m.time_zone) + interval '4 days 9 hours'
                   and a.begins_at at time zone m.time_zone
                       < date_trunc('week', $1::timestamptz at time zone m.time_zone)
                   and not exists (select from messaging.check_in_reminder r
                                    where r.accompaniment_id = a.id
                                      and r.week = date_trunc('week', $1::timestamptz at time zone m.time_zone)::date)
                   and not exists (select from messaging.check_in c
                                    where c.accompaniment_id = a.id
                                      and c.week = date_trunc('week', $1::timestamptz at time zone m.time_zone)::date)
                 order by a.id
                 limit $2
            ), told as (
                insert into messaging.check_in_reminder (accompaniment_id, week) select id, week from due
            )
            select id as accompaniment_id, student_id from due
            """;

    @Override
    public Future<Void> run(Tx tx) {
        return Sql.list(tx, REMIND, Due::from, clock.instant(), AT_ONCE).compose(due -> tell(tx, due));
    }

    private Future<Void> tell(Tx tx, List<Due> all) {
        var told = Future.<Void>succeededFuture();
        for (var due : all) {
            told = told.compose(before -> events.tell(
                    tx,
                    "check-in-due",
                    new ContentRef("sheet", due.accompanimentId()),
                    0,
                    List.of(due.studentId()),
                    Map.of("accompanimentId", due.accompanimentId())));
        }
        return told;
    }
}
