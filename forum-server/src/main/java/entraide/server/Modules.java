package entraide.server;

import entraide.forum.ForumModule;
import entraide.messaging.MessagingModule;
import entraide.moderation.ModerationModule;
import entraide.platform.Platform;
import entraide.platform.ServerModule;
import entraide.platform.content.CommonGood;
import entraide.platform.content.Flags;
import entraide.platform.text.Markdown;
import entraide.queue.QueueModule;
import entraide.search.SearchModule;
import io.vertx.core.Future;
import java.util.List;
import java.util.Optional;

/** The whole of the wiring: who is there, and who is handed to whom. */
public final class Modules {

    /** In the order in which their schemas are migrated. */
    public static final List<String> SCHEMAS = List.of("forum", "queue", "messaging", "moderation", "search");

    private Modules() {}

    public static List<ServerModule> of(Platform platform) {
        var markdown = new Markdown(platform.vertx());
        var forum = new ForumModule(platform, markdown, QueueModule.line(platform));
        var queue = new QueueModule(platform, forum.answerables(), forum.readableSpaces(), markdown::render);
        var messaging = messaging(platform, forum.commonGood());
        var search = new SearchModule(platform, List.of(forum, messaging), forum.readableSpaces());
        return List.of(forum, queue, messaging, new ModerationModule(), search);
    }

    /** With threads of its own for texts. Nobody can report a message yet, so no moderator reads one. */
    private static MessagingModule messaging(Platform platform, CommonGood commons) {
        Flags none = (db, ref, moderator) -> Future.succeededFuture(false);
        return new MessagingModule(platform, new Markdown(platform.vertx()), Optional.empty(), none, commons);
    }
}
