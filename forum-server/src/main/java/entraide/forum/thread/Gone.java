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

/**
 * A thread that is deleted or hidden, as its author and moderators see it; to everybody else it is not there.
 *
 * @param by who deleted it; null for whoever asked anonymously, and for what is hidden
 */
record Gone(
        long id,
        Space.Card space,
        String title,
        String html,
        String why,
        Instant at,
        PersonCard by,
        boolean restorable) {

    // Served by thread_pkey and post_pkey.
    private static final String ONE = """
            select t.id, t.space_id, s.slug as space_slug, s.name as space_name, t.title, p.html, t.deleted_at,
                   t.hidden_at, t.held_at is not null as held, to_json(d) as by
              from forum.thread t
              join forum.space s on s.id = t.space_id and forum.may_read(s, $1, $2)
              join forum.post p on p.id = t.first_post_id
              left join people.card d
                on d.id = t.deleted_by and t.hidden_at is null and not (t.anonymous and t.deleted_by = t.author_id)
             where t.id = $3
               and (t.deleted_at is not null or t.hidden_at is not null)
               and ($5 or t.author_id = $4 and coalesce(t.deleted_by, $4) = $4)
            """;

    static Future<Gone> of(Db db, Caller caller, long id) {
        var eyes = Eyes.of(caller);
        boolean moderates = caller.is(Role.MODERATOR) || caller.is(Role.STAFF);
        return Sql.first(db, ONE, Gone::from, eyes.accompanies(), eyes.cohortIds(), id, caller.id(), moderates)
                .map(found -> found.orElseThrow(Refusal::notFound));
    }

    private static Gone from(Row row) {
        var hidden = Sql.instant(row, "hidden_at");
        return new Gone(
                row.getLong("id"),
                Space.Card.from(row),
                row.getString("title"),
                row.getString("html"),
                why(row, hidden),
                hidden == null ? Sql.instant(row, "deleted_at") : hidden,
                PersonCard.of(row.getJsonObject("by")),
                hidden == null);
    }

    private static String why(Row row, Instant hidden) {
        if (hidden == null) return "deleted";
        return row.getBoolean("held") ? "held" : "hidden";
    }
}
