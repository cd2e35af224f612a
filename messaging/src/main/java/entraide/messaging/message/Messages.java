package entraide.messaging.message;

import entraide.platform.db.Db;
import entraide.platform.db.Page;
import entraide.platform.db.Sql;
import entraide.platform.people.Caller;
import entraide.platform.web.Refusal;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Messages of a conversation, page by page in both directions, up to where the caller may read. */
public final class Messages {

    private final Clock clock;

    public Messages(Clock clock) {
        this.clock = clock;
    }

    /** Behind {@code after}, or else before {@code before}, or else the last ones. */
    record Slice(Optional<Long> before, Optional<Long> after, int limit) {}

    // Served by participant_pkey, opening_reader_idx and message_seq_key. Whoever may not read has no reach; whoever
    // reads an empty page has one.
    private static final String PAGE = """
            with me as (
                select max(reach) as reach
                  from messaging.reader
                 where conversation_id = $1
                   and member_id = $2
                   and until > $3
            )
            select me.reach, page.*
              from me
              left join lateral (
                   select *
                     from messaging.shown_message m
                    where m.conversation_id = $1
                      and m.seq <= (select reach from me)
                      and m.seq %1$s $4
                    order by m.seq %2$s
                    limit $5) page on true
             order by page.seq %2$s
            """;

    static final String EARLIER = PAGE.formatted("<", "desc");
    static final String LATER = PAGE.formatted(">", "asc");

    /** Oldest first; {@code next} is where the list goes on in the direction that was asked for. */
    Future<Page<Message>> page(Db db, Caller caller, long id, Slice slice) {
        return slice.after().isPresent()
                ? rows(db, LATER, caller, id, slice.after().get(), slice.limit())
                        .map(rows -> cut(rows, slice.limit()))
                : rows(db, EARLIER, caller, id, slice.before().orElse(Long.MAX_VALUE), slice.limit())
                        .map(rows -> turned(cut(rows, slice.limit())));
    }

    private Future<List<Message>> rows(Db db, String sql, Caller caller, long id, long place, int limit) {
        return Sql.list(db, sql, Messages::maybe, id, caller.id(), clock.instant(), place, limit + 1)
                .map(rows -> rows.stream().filter(Objects::nonNull).toList());
    }

    private static Message maybe(Row row) {
        if (row.getLong("reach") == null) throw Refusal.notFound();
        return row.getLong("id") == null ? null : Message.from(row);
    }

    private static Page<Message> cut(List<Message> rows, int limit) {
        if (rows.size() <= limit) return new Page<>(rows, null);
        var shown = rows.subList(0, limit);
        return new Page<>(shown, String.valueOf(shown.get(limit - 1).seq()));
    }

    private static Page<Message> turned(Page<Message> page) {
        var oldestFirst = new ArrayList<>(page.items());
        Collections.reverse(oldestFirst);
        return new Page<>(oldestFirst, page.next());
    }

    // Served by message_pkey, participant_pkey and opening_reader_idx.
    private static final String ONE = """
            select m.*
              from messaging.shown_message m
             where m.id = $1
               and exists (select from messaging.reader r
                            where r.conversation_id = m.conversation_id
                              and r.member_id = $2
                              and r.reach >= m.seq
                              and r.until > $3)
            """;

    public Future<Message> one(Db db, Caller caller, long id) {
        return Sql.first(db, ONE, Message::from, id, caller.id(), clock.instant())
                .map(found -> found.orElseThrow(Refusal::notFound));
    }
}
