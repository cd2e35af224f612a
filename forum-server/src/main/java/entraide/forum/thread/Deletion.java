package entraide.forum.thread;

import entraide.forum.Eyes;
import entraide.forum.space.Space;
import entraide.platform.db.Db;
import entraide.platform.db.Sql;
import entraide.platform.people.Caller;
import entraide.platform.people.PersonCard;
import entraide.platform.people.Role;
import entraide.platform.web.Refusal;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.time.Instant;

/** A deleted thread as those see it who may restore it; to everybody else it is not there. */
record Deletion(long id, Space.Card space, String title, Instant deletedAt, PersonCard deletedBy) {

    // Served by thread_pkey. Whoever asked anonymously and deleted it stays without a name.
    private static final String ONE = """
            select t.id, t.space_id, s.slug as space_slug, s.name as space_name, t.title, t.deleted_at, to_json(d) as by
              from forum.thread t
              join forum.space s on s.id = t.space_id and forum.may_read(s, $1, $2)
              left join people.card d on d.id = t.deleted_by and not (t.anonymous and t.deleted_by = t.author_id)
             where t.id = $3
               and t.deleted_at is not null
               and t.hidden_at is null
               and ($5 or t.author_id = $4 and t.deleted_by = $4)
            """;

    static Future<Deletion> of(Db db, Caller caller, long id) {
        var eyes = Eyes.of(caller);
        boolean moderates = caller.is(Role.MODERATOR) || caller.is(Role.STAFF);
        return Sql.first(db, ONE, Deletion::from, eyes.accompanies(), eyes.cohortIds(), id, caller.id(), moderates)
                .map(found -> found.orElseThrow(Refusal::notFound));
    }

    private static Deletion from(Row row) {
        return new Deletion(
                row.getLong("id"),
                Space.Card.from(row),
                row.getString("title"),
                Sql.instant(row, "deleted_at"),
                PersonCard.of(row.getJsonObject("by")));
    }
}
