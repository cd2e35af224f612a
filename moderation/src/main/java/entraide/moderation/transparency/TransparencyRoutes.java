package entraide.moderation.transparency;

import entraide.platform.db.Database;
import entraide.platform.web.Call;
import entraide.platform.web.Operations;
import entraide.platform.web.Reply;
import io.vertx.core.Future;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;

/** What moderation did: in figures for everybody, line by line for those who answer for it. */
public final class TransparencyRoutes {

    private static final Duration YEAR = Duration.ofDays(365);

    private final Database database;
    private final Clock clock;

    public TransparencyRoutes(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public void mount(Operations operations) {
        operations.on("showTransparency", this::showTransparency);
        operations.on(
                "listAudit", call -> AuditPage.some(database, call.paging()).map(Reply::ok));
    }

    private Future<Reply> showTransparency(Call call) {
        var since = clock.instant().minus(YEAR).truncatedTo(ChronoUnit.DAYS);
        return Transparency.since(database, since).map(Reply::ok);
    }
}
