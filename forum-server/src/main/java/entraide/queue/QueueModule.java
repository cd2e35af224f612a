package entraide.queue;

import entraide.platform.Platform;
import entraide.platform.ServerModule;
import entraide.platform.chore.Chore;
import entraide.platform.content.Answerable;
import entraide.platform.content.WaitingLine;
import entraide.platform.text.Rendered;
import entraide.platform.web.Operations;
import entraide.queue.claim.ClaimRoutes;
import entraide.queue.item.Claims;
import entraide.queue.item.ItemRoutes;
import entraide.queue.item.Items;
import entraide.queue.item.QuestionLine;
import entraide.queue.item.WatchPromises;
import entraide.queue.meter.QueueMeters;
import entraide.queue.order.SharedLine;
import entraide.queue.promise.Targets;
import io.vertx.core.Future;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;

/** The door of the queue: all that waits for a mentor, in one fair order. */
public final class QueueModule implements ServerModule {

    private final ItemRoutes items;
    private final ClaimRoutes claims;
    private final WatchPromises watch;
    private final QueueMeters meters;

    /** {@code answerables} are those who asked the {@link #line} to let them wait. */
    public QueueModule(Platform platform, List<Answerable> answerables, Function<String, Future<Rendered>> rendering) {
        var clock = clock(platform);
        var rows = new Items(platform.outbox());
        this.items = new ItemRoutes(platform.database(), new SharedLine(platform), clock);
        this.claims =
                new ClaimRoutes(rows, new Claims(platform.outbox()), line(platform), answerables, rendering, clock);
        this.watch = new WatchPromises(rows, clock);
        this.meters = new QueueMeters(platform);
    }

    /** What is told to those who run a server; read anew now and then, or when this is asked. */
    public QueueMeters meters() {
        return meters;
    }

    /** What owners of questions are wired with; it comes first, because the module is wired with them. */
    public static WaitingLine line(Platform platform) {
        return new QuestionLine(
                new Items(platform.outbox()), new Claims(platform.outbox()), new Targets(), clock(platform));
    }

    // The database keeps microseconds: what is told at once must be what is read later.
    private static Clock clock(Platform platform) {
        return Clock.tick(platform.clock(), Duration.ofMillis(1));
    }

    @Override
    public String name() {
        return "queue";
    }

    @Override
    public void mount(Operations operations) {
        items.mount(operations);
        claims.mount(operations);
    }

    @Override
    public List<Chore> chores() {
        return List.of(watch);
    }
}
