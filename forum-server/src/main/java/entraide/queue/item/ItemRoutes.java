package entraide.queue.item;

import entraide.platform.db.Db;
import entraide.platform.web.Call;
import entraide.platform.web.Operations;
import entraide.platform.web.Refusal;
import entraide.platform.web.Reply;
import entraide.queue.order.Filter;
import entraide.queue.order.LineOrder;
import entraide.queue.order.QueueItem;
import entraide.queue.order.SharedLine;
import io.vertx.core.Future;
import java.time.Clock;
import java.util.List;

/** Reading the line. */
public final class ItemRoutes {

    private final Db db;
    private final SharedLine line;
    private final Clock clock;

    public ItemRoutes(Db db, SharedLine line, Clock clock) {
        this.db = db;
        this.line = line;
        this.clock = clock;
    }

    public void mount(Operations operations) {
        operations.on("listQueue", this::listQueue);
        operations.on("showQueueItem", this::showQueueItem);
    }

    private Future<Reply> listQueue(Call call) {
        var about = new Filter.Subject(
                call.query("space"), call.query("tag"), call.flag("skills").orElse(false), call.number("programme"));
        var filter = Filter.of(call.query("lane"), about);
        return line.page(call.caller(), filter, call.paging(), clock.instant()).map(page -> page.full(call));
    }

    private record ItemJson(QueueItem item, List<Story.Event> story, List<Earlier> earlier) {}

    private Future<Reply> showQueueItem(Call call) {
        var item = LineOrder.one(db, call.caller(), call.id("id"), clock.instant());
        var story = Story.of(db, call.caller(), call.id("id"));
        var earlier = Earlier.of(db, call.id("id"), call.caller().id());
        return Future.all(item, story, earlier)
                .map(all ->
                        new ItemJson(item.result().orElseThrow(Refusal::notFound), story.result(), earlier.result()))
                .map(Reply::ok);
    }
}
