package entraide.forum.help;

import entraide.forum.Eyes;
import entraide.platform.db.Db;
import entraide.platform.db.Sql;
import entraide.platform.people.Caller;
import entraide.platform.people.PersonCard;
import entraide.platform.people.Role;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.time.Instant;
import java.util.List;

/** Questions with which peers come first, those that fit a member best on top. */
final class HelpWanted {

    /** {@code author} is null of what was asked anonymously; {@code warmUntil} where it is for all peers. */
    record Wanted(
            long threadId,
            String title,
            SpaceJson space,
            Instant askedAt,
            List<String> tags,
            Instant peersUntil,
            Instant warmUntil,
            int posts,
            int sameProblem,
            PersonCard author,
            Fit fit) {}

    record SpaceJson(long id, String slug, String name) {}

    /** Why it fits: tags that are the member's skills, how often they solved in that space, and tags of what they solved. */
    record Fit(List<String> skills, int solvedHere, List<String> solvedTags) {}

    // Served by thread_peers_idx; what the member solved by post_author_idx and thread_pkey. A window is some hours:
    // what stands in it is little, and the 50 that fit best are shown. $3: the member; $4: are they an alumnus?
    private static final String FOR = """
            with solved as (
                select t.space_id, t.tags
                  from forum.post p
                  join forum.thread t on t.id = p.thread_id and t.solution_post_id = p.id
                 where p.author_id = $3
                 order by p.thread_id desc
                 limit 500
            )
            select t.id, t.title, t.space_id, s.slug as space_slug, s.name as space_name, t.created_at, t.tags,
                   t.peers_until, t.warm_until, t.post_count, t.same_problem, fit.*,
                   a.id as author_id, a.handle as author_handle, a.display_name as author_display_name,
                   a.roles as author_roles, a.cohort as author_cohort, a.picture as author_picture
              from forum.thread t
              join forum.space s on s.id = t.space_id and forum.may_read(s, $1, $2) and s.archived_at is null
              left join people.card a on a.id = t.author_id and not t.anonymous
              cross join lateral (
                  select array(select unnest(t.tags) intersect select unnest(m.skills) order by 1) as skills,
                         (select count(*)::int from solved where space_id = t.space_id) as solved_here,
                         array(select unnest(t.tags) intersect select unnest(tags) from solved order by 1) as solved_tags
                    from people.member m
                   where m.id = $3) fit
             where t.turn = 'mentor'
               and t.peers_until > $5
               and (t.warm_until is null or t.warm_until <= $5 or $4)
               and t.author_id <> $3
               and not t.blocked
               and t.deleted_at is null
               and t.hidden_at is null
               and t.locked_at is null
             order by cardinality(fit.skills) + cardinality(fit.solved_tags) desc, fit.solved_here > 0 desc, t.id
             limit 50
            """;

    Future<List<Wanted>> of(Db db, Caller member, Instant now) {
        var eyes = Eyes.of(member);
        return Sql.list(
                db,
                FOR,
                row -> wanted(row, now),
                eyes.accompanies(),
                eyes.cohortIds(),
                member.id(),
                member.is(Role.ALUMNUS) || member.accompanies(),
                now);
    }

    private static Wanted wanted(Row row, Instant now) {
        var warmUntil = Sql.instant(row, "warm_until");
        return new Wanted(
                row.getLong("id"),
                row.getString("title"),
                new SpaceJson(row.getLong("space_id"), row.getString("space_slug"), row.getString("space_name")),
                Sql.instant(row, "created_at"),
                List.of(row.getArrayOfStrings("tags")),
                Sql.instant(row, "peers_until"),
                warmUntil != null && warmUntil.isAfter(now) ? warmUntil : null,
                row.getInteger("post_count"),
                row.getInteger("same_problem"),
                PersonCard.from(row, "author_"),
                new Fit(
                        List.of(row.getArrayOfStrings("skills")),
                        row.getInteger("solved_here"),
                        List.of(row.getArrayOfStrings("solved_tags"))));
    }
}
