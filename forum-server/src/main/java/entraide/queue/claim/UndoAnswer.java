package entraide.queue.claim;

import entraide.platform.content.ContentRef;
import entraide.platform.content.Turn;
import entraide.platform.db.Sql;
import entraide.platform.db.Tx;
import entraide.platform.people.Caller;
import entraide.platform.web.Refusal;
import entraide.queue.item.Askings;
import entraide.queue.item.Happened;
import entraide.queue.item.Happened.Kind;
import entraide.queue.item.Item;
import entraide.queue.item.Items;
import entraide.queue.order.QueueRefusal;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Takes a sent answer back at once: as if it had not been sent, with its text kept as a draft. */
final class UndoAnswer {

    static final Duration TIME = Duration.ofSeconds(10);

    private final Items items;
    private final Askings askings;
    private final Clock clock;

    UndoAnswer(Items items, Askings askings, Clock clock) {
        this.items = items;
        this.askings = askings;
        this.clock = clock;
    }

    // Served by claim_pkey and item_pkey.
    private static final String SENT = """
            select c.item_id, i.kind, i.ref_id, c.answer_id
              from queue.claim c
              join queue.item i on i.id = c.item_id
             where c.id = $1
               and c.mentor_id = $2
            """;

    private record Sent(long itemId, ContentRef ref, Long answerId) {

        static Sent from(Row row) {
            return new Sent(
                    row.getLong("item_id"),
                    new ContentRef(row.getString("kind"), row.getLong("ref_id")),
                    row.getLong("answer_id"));
        }
    }

    Future<Item> undo(Tx tx, Caller mentor, long claimId) {
        return Sql.first(tx, SENT, Sent::from, claimId, mentor.id())
                .map(found -> found.orElseThrow(Refusal::notFound))
                .compose(sent -> Mentors.lock(tx, mentor.id())
                        .compose(locked -> askings.hold(tx, sent.ref()))
                        .compose(held -> items.lock(tx, sent.itemId()))
                        .compose(item -> undo(tx, mentor, sent, item.orElseThrow())));
    }

    private Future<Item> undo(Tx tx, Caller mentor, Sent sent, Item item) {
        var now = clock.instant();
        if (sent.answerId() == null || !last(item, mentor, now)) return Future.failedFuture(QueueRefusal.undoOver());
        return askings.of(sent.ref())
                .withdraw(tx, sent.ref().id(), sent.answerId(), mentor)
                .compose(gone ->
                        gone ? inHandAgain(tx, mentor, item, now) : Future.failedFuture(QueueRefusal.undoOver()));
    }

    private static boolean last(Item item, Caller mentor, Instant now) {
        var given = item.state().answers();
        return item.state().turn() == Turn.ASKER
                && given.by() != null
                && given.by() == mentor.id()
                && !given.at().isBefore(now.minus(TIME));
    }

    private Future<Item> inHandAgain(Tx tx, Caller mentor, Item item, Instant now) {
        return Grant.give(tx, item, mentor.id(), now)
                .compose(hold -> {
                    var next = item.state().unanswered(now).held(hold);
                    var facts = Map.<String, Object>of("claimId", hold.claimId(), "fence", next.fence());
                    return items.keep(tx, item, next, List.of(new Happened(now, mentor.id(), Kind.UNDONE, facts)));
                })
                .compose(after -> askings.tell(tx, item, after).map(after));
    }
}
