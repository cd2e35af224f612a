package entraide.messaging.message;

import entraide.messaging.conversation.ConversationDoor;
import entraide.messaging.message.WriteMessage.NewMessage;
import entraide.platform.content.ContentRef;
import entraide.platform.content.Replyable;
import entraide.platform.db.Tx;
import entraide.platform.files.StoredFile;
import entraide.platform.people.Caller;
import entraide.platform.text.Rendered;
import entraide.platform.web.Problem;
import entraide.platform.web.Refusal;
import io.vertx.core.Future;
import java.util.List;
import java.util.function.Function;

/** Answers in a private conversation by mail: the same deed as in the browser. */
public final class ReplyInConversation implements Replyable {

    private static final int LONGEST = 20_000;

    private final Function<String, Future<Rendered>> rendering;
    private final WriteMessage write;

    public ReplyInConversation(Function<String, Future<Rendered>> rendering, WriteMessage write) {
        this.rendering = rendering;
        this.write = write;
    }

    @Override
    public String kind() {
        return "conversation";
    }

    @Override
    public Future<Ready> prepare(
            Caller author, ContentRef place, ContentRef subject, String body, List<StoredFile> files) {
        var wanted = new NewMessage(body, files.stream().map(StoredFile::id).toList(), null, false);
        wanted.requireSomething();
        if (body.length() > LONGEST) throw new Refusal(Problem.of(413, "too-large", "This is too large", null));
        return rendering.apply(body).map(text -> tx -> write(tx, author, place, wanted, text));
    }

    private Future<Outcome> write(Tx tx, Caller author, ContentRef place, NewMessage wanted, Rendered text) {
        return ConversationDoor.open(tx, author.id(), place.id())
                .compose(open -> write.write(tx, author, open, wanted, text))
                .map(sent -> new Outcome(new ContentRef("message", sent.id()), false));
    }
}
