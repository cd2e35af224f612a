package entraide.platform;

import entraide.platform.config.Settings;
import entraide.platform.db.Database;
import entraide.platform.events.Outbox;
import entraide.platform.events.OutboxTail;
import entraide.platform.mail.Mail;
import entraide.platform.people.People;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.vertx.core.Vertx;
import java.time.Clock;

/** What every module stands on, made once by {@link Node}. */
public record Platform(
        Vertx vertx,
        Settings settings,
        Clock clock,
        Database database,
        Outbox outbox,
        OutboxTail tail,
        PrometheusMeterRegistry metrics,
        Mail mail,
        People people) {}
