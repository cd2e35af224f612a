package entraide.queue.promise;

import entraide.platform.chore.Chore;
import entraide.platform.db.Sql;
import entraide.platform.db.Tx;
import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Row;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Learns from the waits that ended what may be promised: the business time within which four of five were over in the last
 * 28 days, space by space. Where fewer than {@link #ENOUGH} ended, the target is promised.
 */
public final class LearnWaits implements Chore {

    static final Duration LOOKING_BACK = Duration.ofDays(28);
    static final int ENOUGH = 20;

    private static final Duration EVERY = Duration.ofMinutes(10);
    private static final int AT_ONCE = 5_000;

    private final Targets targets = new Targets();
    private final Clock clock;

    public LearnWaits(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String name() {
        return "queue.learn-waits";
    }

    @Override
    public Duration every() {
        return EVERY;
    }

    @Override
    public Future<Void> run(Tx tx) {
        return Sql.list(tx, ENDED, Wait::from, AT_ONCE)
                .compose(waits -> targets.all(tx).compose(known -> measure(tx, waits, known)))
                .compose(measured -> Sql.run(tx, LEARN, clock.instant().minus(LOOKING_BACK), ENOUGH))
                .mapEmpty();
    }

    // Served by promise_unlearnt_idx.
    private static final String ENDED = """
            select id, space_id, made_at, ended_at
              from queue.promise
             where ended_at is not null
               and waited is null
               and how <> 'left'
             order by id
             limit $1
            """;

    private record Wait(long id, long spaceId, Instant from, Instant until) {

        static Wait from(Row row) {
            return new Wait(
                    row.getLong("id"),
                    row.getLong("space_id"),
                    Sql.instant(row, "made_at"),
                    Sql.instant(row, "ended_at"));
        }

        JsonObject measured(Target target) {
            var minutes = target.calendar().between(from, until).toMinutes();
            return new JsonObject().put("id", id).put("waited", minutes);
        }
    }

    // Served by promise_pkey.
    private static final String MEASURED = """
            update queue.promise p
               set waited = m.waited
              from jsonb_to_recordset($1) as m(id bigint, waited int)
             where p.id = m.id
            """;

    private static Future<Integer> measure(Tx tx, List<Wait> waits, Map<Long, Target> known) {
        if (waits.isEmpty()) return Future.succeededFuture(0);
        var measured = new JsonArray();
        for (var wait : waits) measured.add(wait.measured(known.get(wait.spaceId())));
        return Sql.run(tx, MEASURED, measured);
    }

    // Served by promise_waits_idx, for each space. At least a minute: nobody is promised the present.
    private static final String LEARN = """
            update queue.space_target s
               set usual_minutes = l.usual
              from queue.space_target known
              cross join lateral (
                  select case when count(*) >= $2
                              then greatest(percentile_disc(0.8) within group (order by waited), 1) end as usual
                    from queue.promise
                   where space_id = known.space_id
                     and ended_at > $1
                     and waited is not null) l
             where known.space_id = s.space_id
               and s.usual_minutes is distinct from l.usual
            """;
}
