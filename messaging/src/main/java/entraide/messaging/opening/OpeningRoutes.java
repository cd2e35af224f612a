package entraide.messaging.opening;

import entraide.messaging.message.Lines;
import entraide.platform.db.Db;
import entraide.platform.db.Tx;
import entraide.platform.web.Call;
import entraide.platform.web.Operations;
import entraide.platform.web.Problem;
import entraide.platform.web.Refusal;
import entraide.platform.web.Reply;
import io.vertx.core.Future;
import java.time.Clock;

/** openConversation, listOpenings, listMemberConversations. */
public final class OpeningRoutes {

    private static final int SHORTEST_REASON = 20;

    private final Db db;
    private final Openings openings;
    private final TheirConversations theirs;

    public OpeningRoutes(Db db, Lines lines, Clock clock) {
        this.db = db;
        this.openings = new Openings(lines, clock);
        this.theirs = new TheirConversations(clock);
    }

    public void mount(Operations operations) {
        operations.once("openConversation", this::openConversation);
        operations.on("listOpenings", this::listOpenings);
        operations.on("listMemberConversations", this::listMemberConversations);
    }

    private record Why(String reason) {

        private String said() {
            var said = reason.strip();
            if (said.length() >= SHORTEST_REASON) return said;
            throw new Refusal(Problem.invalid("/reason", "is at least 20 characters long"));
        }
    }

    private Future<Reply> openConversation(Call call, Tx tx) {
        return openings.open(
                        tx, call.caller(), call.id("id"), call.body(Why.class).said())
                .map(Reply::created);
    }

    private Future<Reply> listOpenings(Call call) {
        return openings.list(db, call.paging()).map(Reply::ok);
    }

    private Future<Reply> listMemberConversations(Call call) {
        return theirs.of(db, call.caller(), call.id("id"), call.paging()).map(Reply::ok);
    }
}
