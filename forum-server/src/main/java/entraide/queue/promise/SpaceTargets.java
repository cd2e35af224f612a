package entraide.queue.promise;

import entraide.platform.content.Matter;
import entraide.platform.db.Db;
import entraide.platform.db.Sql;
import entraide.platform.db.Tx;
import entraide.platform.web.Problem;
import entraide.platform.web.Refusal;
import io.vertx.core.Future;
import io.vertx.pgclient.PgException;
import java.util.List;

/** Sets what each space promises. A promise that was made stays as it was made. */
final class SpaceTargets {

    private SpaceTargets() {}

    // Served by space_target_pkey; $1, $2, $3: the spaces there are. What was never set is as the table says.
    private static final String LIST = """
            select s.id as space_id, s.slug, s.name, t.calendar, coalesce(t.target_minutes, 1440) as target_minutes,
                   coalesce(t.peer_minutes, 240) as peer_minutes, coalesce(t.warm_minutes, 120) as warm_minutes,
                   t.usual_minutes
              from unnest($1::bigint[], $2::text[], $3::text[]) with ordinality as s(id, slug, name, nth)
              left join queue.space_target t on t.space_id = s.id
             order by s.nth
            """;

    static Future<List<SpaceTarget>> of(Db db, List<Matter.Space> spaces) {
        return Sql.list(
                db,
                LIST,
                SpaceTarget::from,
                spaces.stream().map(Matter.Space::id).toArray(Long[]::new),
                spaces.stream().map(Matter.Space::slug).toArray(String[]::new),
                spaces.stream().map(Matter.Space::name).toArray(String[]::new));
    }

    // Served by space_target_pkey.
    private static final String SET = """
            insert into queue.space_target as t
                   (space_id, slug, name, calendar, target_minutes, peer_minutes, warm_minutes)
            values ($1, $2, $3, $4, $5, $6, $7)
            on conflict (space_id) do update
               set slug = excluded.slug, name = excluded.name, calendar = excluded.calendar,
                   target_minutes = excluded.target_minutes, peer_minutes = excluded.peer_minutes,
                   warm_minutes = excluded.warm_minutes
            returning *
            """;

    static Future<SpaceTarget> set(Tx tx, Matter.Space space, SpaceTarget.Wish wish) {
        return Sql.one(
                        tx,
                        SET,
                        SpaceTarget::from,
                        space.id(),
                        space.slug(),
                        space.name(),
                        wish.calendar(),
                        wish.targetMinutes(),
                        wish.peerMinutes(),
                        wish.warmMinutes())
                .recover(failure -> Future.failedFuture(
                        noSuchCalendar(failure)
                                ? new Refusal(Problem.invalid("/calendar", "is no calendar of this school"))
                                : failure));
    }

    private static boolean noSuchCalendar(Throwable failure) {
        return failure instanceof PgException pg && "space_target_calendar_fkey".equals(pg.getConstraint());
    }
}
