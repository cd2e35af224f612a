package entraide.queue.order;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Which part of the line a page shows. Each is a statement of its own, so that each is planned for its index. */
record Slice(boolean mine, boolean escalated, boolean space, boolean tag, boolean skills, boolean programme, int rows) {

    // The number of rows is part of the statement: planned for any number, it would rather read every member than look
    // up twenty, and be planned anew each time. Asked for some other number, we read a few more than we show.
    private static final int[] SIZES = {21, 51, 101};

    private static final Map<Slice, String> STATEMENTS = new ConcurrentHashMap<>();

    // Served by space_target_slug_idx. A space that gave its slug away is known by it until it is asked in again.
    static final String BY_SLUG = """
            (select space_id from queue.space_target where slug = $7 order by space_id desc limit 1)""";

    // One round trip. Counts come from the few rows of tally, from item_claimed_idx and item_escalated_idx, cards from
    // member_pkey. $1: leases that ended by then hold nobody off; $2: the holder wanted, or all; $3: the last lane;
    // $4, $5, $6: where to
    // go on.
    private static final String PAGE = """
            with picked as (
                select * from queue.item
                 where %s
                   and lane <= $3
                   and (lane, place, id) > ($4, $5, $6)
                 order by lane, place, id
                 limit %d
            ), tally as (
                select coalesce(sum(waiting) filter (where lane = 0), 0)::bigint as broken,
                       coalesce(sum(waiting) filter (where lane = 1), 0)::bigint as at_risk,
                       coalesce(sum(waiting) filter (where lane = 2), 0)::bigint as waiting,
                       coalesce(sum(waiting) filter (where lane = 3), 0)::bigint as peers
                  from queue.tally
                 where $7::text is null or space_id = %s
            )
            select c.*, %s,
                   array(select claimed_by from queue.item
                          where claimed_by is not null and lease_until > $1
                            and ($2::bigint is null or claimed_by = $2)) as holders,
                   (select count(*) from queue.item
                     where turn = 'mentor' and escalated and ($7::text is null or space_id = %s)) as escalations
              from tally c
              left join picked i on true
              left join queue.space_target s on s.space_id = i.space_id
              left join lateral (select * from people.card where id = i.asker_id limit 1) asker on true
              left join lateral (select * from people.card
                                  where id = i.claimed_by and i.lease_until > $1 limit 1) holder on true
              left join lateral (select * from people.card where id = i.owner_id limit 1) owner on true
             order by i.lane, i.place, i.id
            """;

    static Slice of(Filter filter, int rows) {
        var subject = filter.subject();
        return new Slice(
                filter.mine(),
                filter.escalated(),
                subject.space().isPresent(),
                subject.tag().isPresent(),
                subject.skills(),
                subject.programme().isPresent(),
                size(rows));
    }

    private static int size(int rows) {
        for (var size : SIZES) if (rows <= size) return size;
        throw new IllegalArgumentException("nobody shows " + rows + " rows");
    }

    /** Gives at least so many rows, where there are. */
    String sql() {
        return STATEMENTS.computeIfAbsent(this, Slice::statement);
    }

    private String statement() {
        return PAGE.formatted(
                String.join("\n                   and ", where()), rows, BY_SLUG, QueueItem.COLUMNS, BY_SLUG);
    }

    // item_order_idx alone; with a space item_space_order_idx, with a tag or skills item_tags_idx, for mine
    // item_claimed_idx, for the escalated item_escalated_idx.
    private List<String> where() {
        var where = new ArrayList<String>();
        where.add(mine ? "claimed_by = $2 and lease_until > $1" : "turn = 'mentor' and among is null");
        if (escalated) where.add("escalated");
        if (space) where.add("space_id = " + BY_SLUG);
        if (tag) where.add("tags @> array[$8::text]");
        if (skills) where.add(Subjects.SKILLS.formatted("$2"));
        if (programme) where.add(Subjects.PROGRAMME.formatted(tag ? "$9" : "$8"));
        return where;
    }
}
