package entraide.moderation.rule;

import entraide.moderation.audit.Audit;
import entraide.platform.db.Database;
import entraide.platform.db.Tx;
import entraide.platform.web.Call;
import entraide.platform.web.Operations;
import entraide.platform.web.Reply;
import io.vertx.core.Future;
import java.time.Clock;
import java.util.Map;

/** listRules, addRule, changeRule. */
public final class RuleRoutes {

    private final Database database;
    private final EditRules edit;

    public RuleRoutes(Database database, Audit audit, Clock clock) {
        this.database = database;
        this.edit = new EditRules(audit, clock);
    }

    public void mount(Operations operations) {
        operations.on("listRules", this::listRules);
        operations.once("addRule", this::addRule);
        operations.once("changeRule", this::changeRule);
    }

    private Future<Reply> listRules(Call call) {
        return Rules.all(database, call.flag("retired").orElse(false)).map(rules -> Reply.ok(Map.of("items", rules)));
    }

    private Future<Reply> addRule(Call call, Tx tx) {
        return edit.add(tx, call.caller().id(), call.body(EditRules.NewRule.class))
                .map(Reply::created);
    }

    private Future<Reply> changeRule(Call call, Tx tx) {
        var change = call.body(EditRules.Change.class);
        return edit.change(tx, call.caller().id(), call.id("id"), change).map(Reply::ok);
    }
}
