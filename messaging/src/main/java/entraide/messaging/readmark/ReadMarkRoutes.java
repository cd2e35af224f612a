package entraide.messaging.readmark;

import entraide.messaging.MessagingEvents;
import entraide.platform.db.Tx;
import entraide.platform.web.Call;
import entraide.platform.web.Operations;
import entraide.platform.web.Reply;
import io.vertx.core.Future;

/** markConversationRead. */
public final class ReadMarkRoutes {

    private final ReadMark mark;

    public ReadMarkRoutes(MessagingEvents events) {
        this.mark = new ReadMark(events);
    }

    private record SoFar(long messageId) {}

    public void mount(Operations operations) {
        operations.once("markConversationRead", this::markConversationRead);
    }

    private Future<Reply> markConversationRead(Call call, Tx tx) {
        return mark.move(tx, call.caller().id(), call.id("id"), call.body(SoFar.class).messageId)
                .map(moved -> Reply.noContent());
    }
}
