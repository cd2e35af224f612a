package entraide.messaging;

import entraide.messaging.accompaniment.AccompanimentRoutes;
import entraide.messaging.accompaniment.Accompany;
import entraide.messaging.assignment.AssignmentRoutes;
import entraide.platform.Platform;
import entraide.platform.ServerModule;
import entraide.platform.web.Operations;
import io.vertx.core.Future;
import java.time.Clock;
import java.time.Duration;

/** The door of messaging: accompaniments, private conversations and the follow-up sheet. */
public final class MessagingModule implements ServerModule {

    private final Platform platform;
    private final Clock clock;
    private final Accompany accompany;

    public MessagingModule(Platform platform) {
        this.platform = platform;
        // The database keeps microseconds: what is told at once must be what is read later.
        this.clock = Clock.tick(platform.clock(), Duration.ofMillis(1));
        this.accompany =
                new Accompany(new MessagingEvents(platform.outbox()), (tx, change) -> Future.succeededFuture(), clock);
    }

    @Override
    public String name() {
        return "messaging";
    }

    @Override
    public void mount(Operations operations) {
        new AccompanimentRoutes(platform.database(), accompany).mount(operations);
        new AssignmentRoutes(platform.database(), accompany, clock).mount(operations);
    }
}
