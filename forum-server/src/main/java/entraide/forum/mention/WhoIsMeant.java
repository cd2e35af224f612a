package entraide.forum.mention;

import entraide.forum.Eyes;
import entraide.forum.space.SpaceName;
import entraide.platform.db.Db;
import entraide.platform.db.Sql;
import entraide.platform.people.NameWords;
import entraide.platform.people.PersonCard;
import entraide.platform.web.Refusal;
import io.vertx.core.Future;
import java.util.List;
import java.util.Optional;

/** Whom somebody may mean who types the beginning of a handle: of those who may read the place. */
final class WhoIsMeant {

    /** Where a space is asked about, the thread is empty. */
    record Place(long spaceId, Optional<Long> threadId) {}

    // Served by thread_pkey, space_pkey and space_slug_key.
    private static final String PLACE = """
            select s.id, t.id as thread_id
              from forum.space s
              left join forum.thread t on t.space_id = s.id and t.id = $3 and t.deleted_at is null and t.hidden_at is null
             where forum.may_read(s, $1, $2)
               and case when $3::bigint is null then s.id = $4 or s.slug = $5 else t.id is not null end
            """;

    Future<Place> place(Db db, Eyes eyes, Optional<Long> thread, Optional<SpaceName> space) {
        return Sql.first(
                        db,
                        PLACE,
                        row -> new Place(row.getLong("id"), Optional.ofNullable(row.getLong("thread_id"))),
                        eyes.accompanies(),
                        eyes.cohortIds(),
                        thread,
                        space.map(SpaceName::id),
                        space.map(SpaceName::slug))
                .map(found -> found.orElseThrow(Refusal::notFound));
    }

    private static final String CARDS = """
            select c.*
              from (%s) found
              join people.member m on m.id = found.member_id and m.deactivated_at is null
              join people.card c on c.id = m.id
              join forum.space s on s.id = $1
             where m.id <> $3
               and forum.may_read(s, m.roles && array['mentor', 'moderator', 'staff'],
                                  array(select cohort_id from people.membership where member_id = m.id))
             order by found.wrote desc, m.handle
             limit 8
            """;

    // Posts without a name are not looked at: else whoever asked anonymously would stand first. Served by
    // post_after_idx.
    private static final String WROTE = CARDS.formatted("""
            select distinct p.author_id as member_id, true as wrote
                      from forum.post p
                     where p.thread_id = $2 and p.shown and not p.anonymous
                       and p.deleted_at is null and p.hidden_at is null""");

    Future<List<PersonCard>> writers(Db db, Place place, long callerId) {
        return Sql.list(db, WROTE, PersonCard::from, place.spaceId(), place.threadId(), callerId);
    }

    // Served by name_word_prefix_idx and post_author_idx: the first 200 who are found are looked at.
    private static final String BEGINS = CARDS.formatted("""
            select w.member_id,
                           exists (select from forum.post p
                                    where p.thread_id = $2 and p.author_id = w.member_id and p.shown
                                      and not p.anonymous and p.deleted_at is null and p.hidden_at is null) as wrote
                      from (select distinct member_id
                              from (select member_id from people.name_word
                                     where word >= $4 and word < $5
                                     order by word, member_id
                                     limit 200) first) w""");

    Future<List<PersonCard>> beginning(Db db, Place place, long callerId, String typed) {
        var folded = NameWords.folded(typed);
        if (folded.isEmpty()) return Future.succeededFuture(List.of());
        return Sql.list(
                db,
                BEGINS,
                PersonCard::from,
                place.spaceId(),
                place.threadId(),
                callerId,
                folded,
                NameWords.after(folded));
    }
}
