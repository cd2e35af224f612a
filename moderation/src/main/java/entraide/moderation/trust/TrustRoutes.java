package entraide.moderation.trust;

import entraide.moderation.watch.Prevention;
import entraide.platform.db.Database;
import entraide.platform.web.Call;
import entraide.platform.web.Operations;
import entraide.platform.web.Reply;
import io.vertx.core.Future;
import java.util.List;

/** showMyTrust. */
public final class TrustRoutes {

    private final Database database;
    private final Trusts trusts;

    public TrustRoutes(Database database, Trusts trusts) {
        this.database = database;
        this.trusts = trusts;
    }

    public void mount(Operations operations) {
        operations.on("showMyTrust", this::showMyTrust);
    }

    /** {@code limits} are null for whoever is known. */
    private record TrustJson(boolean known, List<Trust.Step> steps, Prevention.Newcomers limits) {}

    private Future<Reply> showMyTrust(Call call) {
        var prevention = Prevention.read(database);
        return trusts.shown(database, call.caller())
                .compose(trust -> prevention.map(
                        rules -> new TrustJson(trust.known(), trust.steps(), trust.known() ? null : rules.newcomers())))
                .map(Reply::ok);
    }
}
