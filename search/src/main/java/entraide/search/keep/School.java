package entraide.search.keep;

import entraide.platform.db.Db;
import entraide.platform.db.Sql;
import io.vertx.core.Future;

/** Whose texts an index is made of, and which building of it is wanted: what all nodes agree on. */
public final class School {

    private final Db db;

    public School(Db db) {
        this.db = db;
    }

    // Served by school_pkey. A backup that is put back makes another database, though of the same school.
    private static final String NAME = """
            with founded as (
                insert into search.school (one) values (true) on conflict (one) do nothing returning id
            )
            select coalesce((select id from founded), (select id from search.school))::text || '-' || d.oid as name
              from pg_database d
             where d.datname = current_database()
            """;

    Future<String> name() {
        return Sql.one(db, NAME, row -> row.getString("name"));
    }

    // Served by school_pkey.
    private static final String WANTED = """
            select coalesce((select wanted from search.school), 1) as wanted
            """;

    public Future<Long> wanted() {
        return Sql.one(db, WANTED, row -> row.getLong("wanted"));
    }

    // Served by school_pkey.
    private static final String WANT = """
            update search.school
               set wanted = greatest(wanted, $1) + 1
            returning wanted
            """;

    /** Wishes for an index that is newer than those there are; every node builds it beside its own. */
    public Future<Long> want(long newerThan) {
        return name().compose(founded -> Sql.one(db, WANT, row -> row.getLong("wanted"), newerThan));
    }
}
