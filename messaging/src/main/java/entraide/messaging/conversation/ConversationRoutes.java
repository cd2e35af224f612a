package entraide.messaging.conversation;

import entraide.messaging.MessagingEvents;
import entraide.messaging.message.WriteMessage;
import entraide.messaging.subject.SubjectLine;
import entraide.platform.db.Db;
import entraide.platform.db.Tx;
import entraide.platform.events.Whispers;
import entraide.platform.text.Rendered;
import entraide.platform.web.Call;
import entraide.platform.web.Operations;
import entraide.platform.web.Reply;
import io.vertx.core.Future;
import java.time.Clock;
import java.util.function.Function;

/** createConversation, listConversations, showConversation, settleSubject, leaveConversation, sayTyping. */
public final class ConversationRoutes {

    private final Db db;
    private final Function<String, Future<Rendered>> rendering;
    private final Conversations conversations;
    private final OpenConversation open;
    private final TakePart part;
    private final Typing typing;

    public ConversationRoutes(Db db, Whispers whispers, Function<String, Future<Rendered>> rendering, Writing writing) {
        this.db = db;
        this.typing = new Typing(db, whispers);
        this.rendering = rendering;
        this.conversations = new Conversations(writing.clock());
        this.open = new OpenConversation(writing.write(), writing.clock());
        this.part = new TakePart(writing.line(), writing.events());
    }

    /** What deeds of conversations need. */
    public record Writing(WriteMessage write, SubjectLine line, MessagingEvents events, Clock clock) {}

    public void mount(Operations operations) {
        operations.once("createConversation", this::prepare, this::createConversation);
        operations.on("listConversations", this::listConversations);
        operations.on("showConversation", this::showConversation);
        operations.once("settleSubject", this::settleSubject);
        operations.once("leaveConversation", this::leaveConversation);
        operations.on("sayTyping", this::sayTyping);
    }

    private record Prepared(OpenConversation.NewConversation wanted, Rendered text) {}

    private Future<Prepared> prepare(Call call) {
        var wanted = call.body(OpenConversation.NewConversation.class);
        return rendering.apply(wanted.message().body()).map(text -> new Prepared(wanted, text));
    }

    private Future<Reply> createConversation(Call call, Prepared prepared, Tx tx) {
        return open.open(tx, call.caller(), prepared.wanted, prepared.text)
                .compose(id -> conversations.one(tx, call.caller(), id))
                .map(Reply::created);
    }

    private Future<Reply> listConversations(Call call) {
        return conversations
                .of(db, call.caller(), call.number("accompaniment"), call.paging())
                .map(Reply::ok);
    }

    private Future<Reply> showConversation(Call call) {
        return conversations.one(db, call.caller(), call.id("id")).map(Reply::ok);
    }

    private Future<Reply> settleSubject(Call call, Tx tx) {
        return part.settle(tx, call.caller(), call.id("id")).map(settled -> Reply.noContent());
    }

    private Future<Reply> leaveConversation(Call call, Tx tx) {
        return part.leave(tx, call.caller(), call.id("id")).map(left -> Reply.noContent());
    }

    private Future<Reply> sayTyping(Call call) {
        return typing.say(call.caller().id(), call.id("id")).map(said -> Reply.noContent());
    }
}
