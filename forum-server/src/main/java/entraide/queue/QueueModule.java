package entraide.queue;

import entraide.platform.Platform;
import entraide.platform.ServerModule;
import entraide.platform.chore.Chore;
import entraide.platform.content.Answerable;
import entraide.platform.content.Dated;
import entraide.platform.content.Noteworthy;
import entraide.platform.content.ReadableSpaces;
import entraide.platform.content.WaitingLine;
import entraide.platform.text.Rendered;
import entraide.platform.web.Operations;
import entraide.queue.absence.AbsenceRoutes;
import entraide.queue.absence.HandToSubstitutes;
import entraide.queue.claim.ClaimRoutes;
import entraide.queue.claim.LoadRoutes;
import entraide.queue.claim.WarnHolders;
import entraide.queue.item.Askings;
import entraide.queue.item.Claims;
import entraide.queue.item.ItemRoutes;
import entraide.queue.item.Items;
import entraide.queue.item.QuestionLine;
import entraide.queue.item.WatchTime;
import entraide.queue.meter.QueueMeters;
import entraide.queue.notice.ItemNotices;
import entraide.queue.order.SharedLine;
import entraide.queue.presence.PresenceRoutes;
import entraide.queue.promise.LearnWaits;
import entraide.queue.promise.PromiseDates;
import entraide.queue.promise.PromiseRoutes;
import entraide.queue.promise.TargetRoutes;
import entraide.queue.promise.Targets;
import entraide.queue.reply.SavedReplyRoutes;
import entraide.queue.turn.Moves;
import entraide.queue.turn.TurnRoutes;
import io.vertx.core.Future;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;

/** The door of the queue: all that waits for a mentor, in one fair order. */
public final class QueueModule implements ServerModule {

    private final Platform platform;
    private final Clock clock;
    private final Items items;
    private final Claims claims;
    private final Askings askings;
    private final ReadableSpaces spaces;
    private final Function<String, Future<Rendered>> rendering;
    private final QueueMeters meters;

    /** {@code answerables} are those who asked the {@link #line} to let them wait. */
    public QueueModule(
            Platform platform,
            List<Answerable> answerables,
            ReadableSpaces spaces,
            Function<String, Future<Rendered>> rendering) {
        this.platform = platform;
        this.clock = clock(platform);
        this.items = new Items(platform.outbox());
        this.claims = new Claims(platform.outbox());
        this.askings = new Askings(answerables);
        this.spaces = spaces;
        this.rendering = rendering;
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
        var db = platform.database();
        new ItemRoutes(db, new SharedLine(platform), clock).mount(operations);
        new ClaimRoutes(items, claims, askings, rendering, clock).mount(operations);
        new TurnRoutes(new Moves(items, claims, askings), spaces, platform.outbox(), clock).mount(operations);
        new LoadRoutes(db, clock).mount(operations);
        new PresenceRoutes(platform.outbox(), clock).mount(operations);
        new PromiseRoutes(db, spaces, clock).mount(operations);
        new TargetRoutes(db, spaces).mount(operations);
        new AbsenceRoutes(db, clock).mount(operations);
        new SavedReplyRoutes(db, clock).mount(operations);
    }

    @Override
    public List<Noteworthy> noteworthies() {
        return List.of(new ItemNotices());
    }

    @Override
    public List<Dated> dates() {
        return List.of(new PromiseDates(spaces));
    }

    @Override
    public List<Chore> chores() {
        return List.of(
                new WatchTime(items, claims, askings, clock),
                new WarnHolders(platform.outbox(), clock),
                new HandToSubstitutes(items, clock),
                new LearnWaits(clock));
    }
}
