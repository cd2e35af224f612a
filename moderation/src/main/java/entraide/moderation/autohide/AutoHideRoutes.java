package entraide.moderation.autohide;

import entraide.moderation.audit.Audit;
import entraide.platform.db.Database;
import entraide.platform.db.Tx;
import entraide.platform.web.Call;
import entraide.platform.web.Operations;
import entraide.platform.web.Reply;
import io.vertx.core.Future;
import java.time.Clock;
import java.time.Duration;

/** When texts are hidden by themselves, and what another setting would have done. */
public final class AutoHideRoutes {

    private static final Duration LOOKED_BACK = Duration.ofDays(365);

    private final Database database;
    private final Threshold threshold;
    private final Clock clock;

    public AutoHideRoutes(Database database, Audit audit, Clock clock) {
        this.database = database;
        this.threshold = new Threshold(audit);
        this.clock = clock;
    }

    public void mount(Operations operations) {
        operations.on("showAutoHide", call -> threshold.read(database).map(Reply::ok));
        operations.once("putAutoHide", this::putAutoHide);
        operations.on("simulateAutoHide", this::simulateAutoHide);
    }

    private Future<Reply> putAutoHide(Call call, Tx tx) {
        var wish = call.body(Threshold.Setting.class);
        return threshold.change(tx, call.caller(), wish).map(Reply::ok);
    }

    private Future<Reply> simulateAutoHide(Call call) {
        // In hundredths: parameters of contracts are whole numbers and texts.
        double hideAt = call.number("percent").orElse(200L) / 100.0;
        return Simulation.over(database, hideAt, clock.instant().minus(LOOKED_BACK))
                .map(Reply::ok);
    }
}
