package entraide.queue.promise;

import entraide.platform.content.Matter;
import entraide.platform.db.Sql;
import entraide.platform.db.Tx;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.util.Map;
import java.util.stream.Collectors;

/** What each space promises, and by what names the queue shows it. */
public final class Targets {

    // Served by space_target_pkey.
    private static final String OF = """
            select s.slug, s.name, least(s.target_minutes, s.usual_minutes) as business, s.peer_minutes, s.warm_minutes,
                   c.spec
              from queue.space_target s
              left join queue.calendar c on c.name = s.calendar
             where s.space_id = $1
            """;

    // Served by space_target_pkey; all of it.
    private static final String ALL = """
            select s.space_id, least(s.target_minutes, s.usual_minutes) as business, s.peer_minutes, s.warm_minutes,
                   c.spec
              from queue.space_target s
              left join queue.calendar c on c.name = s.calendar
            """;

    Future<Map<Long, Target>> all(Tx tx) {
        return Sql.list(tx, ALL, row -> Map.entry(row.getLong("space_id"), Target.from(row)))
                .map(known -> known.stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    public Future<Target> of(Tx tx, long spaceId) {
        return Sql.one(tx, OF, Target::from, spaceId);
    }

    // Private matters have one target among them, and no names.
    private static final Matter.Space NOWHERE = new Matter.Space(0, "", "");

    /** Where it belongs as far as promises go. */
    public static Matter.Space space(Matter matter) {
        return matter.among() == null ? matter.space() : NOWHERE;
    }

    public Future<Target> of(Tx tx, Matter matter) {
        return of(tx, space(matter));
    }

    /** The same for a space that is met for the first time, or by a new name. */
    private Future<Target> of(Tx tx, Matter.Space space) {
        record Known(Target target, boolean byThisName) {}
        return Sql.first(tx, OF, row -> new Known(Target.from(row), named(row, space)), space.id())
                .compose(known -> known.filter(Known::byThisName).isPresent()
                        ? Future.succeededFuture(known.get().target())
                        : name(tx, space).compose(named -> of(tx, space.id())));
    }

    private static boolean named(Row row, Matter.Space space) {
        return row.getString("slug").equals(space.slug())
                && row.getString("name").equals(space.name());
    }

    // Served by space_target_pkey.
    private static final String NAME = """
            insert into queue.space_target (space_id, slug, name)
            values ($1, $2, $3)
            on conflict (space_id) do update
               set slug = excluded.slug, name = excluded.name
            """;

    private static Future<Integer> name(Tx tx, Matter.Space space) {
        return Sql.run(tx, NAME, space.id(), space.slug(), space.name());
    }
}
