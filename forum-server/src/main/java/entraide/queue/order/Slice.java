package entraide.queue.order;

import java.util.TreeMap;

/** Which part of the line a page shows. Each is a statement of its own, so that each is planned for its index. */
final class Slice {

    // The number of rows is part of the statement: planned for any number, it would rather read every member than look
    // up twenty, and be planned anew each time. Asked for some other number, we read a few more than we show.
    private static final int[] SIZES = {21, 51, 101};

    // Served by space_target_slug_idx. A space that gave its slug away is known by it until it is asked in again.
    private static final String BY_SLUG = """
            (select space_id from queue.space_target where slug = $7 order by space_id desc limit 1)""";

    // One round trip. Counts come from the few rows of tally and from item_claimed_idx, cards from member_pkey.
    // $1: leases that ended by then hold nobody off; $2: the holder wanted, or all; $3: the last lane; $4, $5, $6:
    // where to
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
                       coalesce(sum(waiting) filter (where lane = 2), 0)::bigint as waiting
                  from queue.tally
                 where $7::text is null or space_id = %s
            )
            select c.*, %s,
                   array(select claimed_by from queue.item
                          where claimed_by is not null and lease_until > $1
                            and ($2::bigint is null or claimed_by = $2)) as holders
              from tally c
              left join picked i on true
              left join queue.space_target s on s.space_id = i.space_id
              left join lateral (select * from people.card where id = i.asker_id limit 1) asker on true
              left join lateral (select * from people.card
                                  where id = i.claimed_by and i.lease_until > $1 limit 1) holder on true
             order by i.lane, i.place, i.id
            """;

    // Served by item_order_idx.
    private static final Slice WHOLE = new Slice("turn = 'mentor'", false);

    // Served by item_space_order_idx.
    private static final Slice OF_SPACE = new Slice("turn = 'mentor' and space_id = " + BY_SLUG, false);

    // Served by item_tags_idx.
    private static final Slice OF_TAG = new Slice(
            "turn = 'mentor' and tags @> array[$8] and ($7::text is null or space_id = " + BY_SLUG + ")", true);

    // Served by item_claimed_idx.
    private static final Slice MINE = new Slice("""
            claimed_by = $2 and lease_until > $1 and ($7::text is null or space_id = %s)
                   and ($8::text is null or tags @> array[$8])""".formatted(BY_SLUG), true);

    private final TreeMap<Integer, String> bySize = new TreeMap<>();
    private final boolean takesTag;

    private Slice(String which, boolean takesTag) {
        this.takesTag = takesTag;
        for (var size : SIZES) bySize.put(size, PAGE.formatted(which, size, BY_SLUG, QueueItem.COLUMNS));
    }

    static Slice of(Filter filter) {
        if (filter.mine()) return MINE;
        if (filter.tag().isPresent()) return OF_TAG;
        return filter.space().isPresent() ? OF_SPACE : WHOLE;
    }

    /** Gives at least so many rows, where there are. */
    String sql(int rows) {
        return bySize.ceilingEntry(rows).getValue();
    }

    /** Whether the tag is its last parameter. */
    boolean takesTag() {
        return takesTag;
    }
}
