package entraide.forum.tag;

import entraide.forum.Eyes;
import entraide.forum.space.SpaceName;
import entraide.platform.db.Db;
import entraide.platform.db.Sql;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The tags of threads that a caller may read: neither a name nor a count tells of any other thread. */
final class KnownTags {

    /** {@code threads} counts those that the caller may read. */
    record Tag(String name, int threads) {

        static Tag from(Row row) {
            return new Tag(row.getString("name"), row.getInteger("threads"));
        }
    }

    // Served by tag_use_pkey: a school has some hundreds of tags.
    private static final String OF = """
            select u.name, sum(u.threads)::int as threads
              from forum.space s
              join forum.tag_use u on u.space_id = s.id and u.threads > 0
             where forum.may_read(s, $1, $2)
               and ($3::bigint is null or s.id = $3)
               and ($4::text is null or s.slug = $4)
               and ($5::text is null or starts_with(u.name, $5))
             group by u.name
             order by threads desc, u.name
             limit 50
            """;

    Future<List<Tag>> of(Db db, Eyes eyes, Optional<SpaceName> space, Optional<String> beginning) {
        return Sql.list(
                db,
                OF,
                Tag::from,
                eyes.accompanies(),
                eyes.cohortIds(),
                space.map(SpaceName::id),
                space.map(SpaceName::slug),
                beginning.map(typed -> typed.strip().toLowerCase(Locale.ROOT)));
    }
}
