package entraide.queue.turn;

import entraide.platform.content.ContentRef;
import entraide.platform.content.ReadableSpaces;
import entraide.platform.content.Turn;
import entraide.platform.db.Tx;
import entraide.platform.events.Outbox;
import entraide.platform.web.Call;
import entraide.platform.web.Operations;
import entraide.platform.web.Reply;
import entraide.queue.item.Item;
import entraide.queue.order.LineOrder;
import io.vertx.core.Future;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Passing an item over, handing it over, sleeping on it, closing it and opening it again. */
public final class TurnRoutes {

    // What the forum calls its questions here; the path names the thread.
    private static final String QUESTION = "question";

    private final Skip skip;
    private final HandOver handOver;
    private final Snooze snooze;
    private final Closing closing;
    private final WarmUp warmUp;
    private final Clock clock;

    public TurnRoutes(Moves moves, ReadableSpaces spaces, Outbox outbox, Clock clock) {
        this.skip = new Skip(moves, clock);
        this.handOver = new HandOver(moves, outbox, clock);
        this.snooze = new Snooze(moves, clock);
        this.closing = new Closing(moves, clock);
        this.warmUp = new WarmUp(moves, spaces, clock);
        this.clock = clock;
    }

    public void mount(Operations operations) {
        operations.once("skipItem", this::skipItem);
        operations.once("handOverItem", this::handOverItem);
        operations.once("escalateItem", this::escalateItem);
        operations.once("snoozeItem", this::snoozeItem);
        operations.once("wakeItem", this::wakeItem);
        operations.once("dismissItem", this::dismissItem);
        operations.once("reopenQuestion", this::reopenQuestion);
        operations.once("endWarmUp", this::endWarmUp);
    }

    private record WhyJson(String why) {}

    private record HandOverJson(String to, String note) {}

    private record NoteJson(String note) {}

    private record StandsJson(Turn turn, Instant promise) {}

    private Future<Reply> skipItem(Call call, Tx tx) {
        var why = call.body(WhyJson.class).why();
        return moved(call, tx, skip.skip(tx, call.caller(), call.id("id"), why));
    }

    private Future<Reply> handOverItem(Call call, Tx tx) {
        var wish = call.body(HandOverJson.class);
        var to = Optional.ofNullable(wish.to());
        return moved(call, tx, handOver.handOver(tx, call.caller(), call.id("id"), to, wish.note()));
    }

    private Future<Reply> escalateItem(Call call, Tx tx) {
        var note = call.body(NoteJson.class).note();
        return moved(call, tx, handOver.escalate(tx, call.caller(), call.id("id"), note));
    }

    private Future<Reply> snoozeItem(Call call, Tx tx) {
        return moved(call, tx, snooze.snooze(tx, call.caller(), call.id("id"), call.body(Snooze.Wish.class)));
    }

    private Future<Reply> wakeItem(Call call, Tx tx) {
        return moved(call, tx, snooze.wake(tx, call.caller(), call.id("id")));
    }

    private Future<Reply> dismissItem(Call call, Tx tx) {
        var note = call.body(NoteJson.class).note();
        return moved(call, tx, closing.dismiss(tx, call.caller(), call.id("id"), note));
    }

    private Future<Reply> reopenQuestion(Call call, Tx tx) {
        return closing.reopen(tx, call.caller(), new ContentRef(QUESTION, call.id("id")))
                .map(item -> item.state().standing())
                .map(standing -> Reply.ok(new StandsJson(standing.turn(), standing.promise())));
    }

    private Future<Reply> endWarmUp(Call call, Tx tx) {
        return warmUp.end(tx, call.caller(), new ContentRef(QUESTION, call.id("id")))
                .map(ready -> Reply.noContent());
    }

    private Future<Reply> moved(Call call, Tx tx, Future<Item> move) {
        return move.compose(item -> LineOrder.one(tx, call.caller(), item.id(), clock.instant()))
                .map(shown -> Reply.ok(shown.orElseThrow()));
    }
}
