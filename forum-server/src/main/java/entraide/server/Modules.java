package entraide.server;

import entraide.forum.ForumModule;
import entraide.messaging.MessagingModule;
import entraide.moderation.Guard;
import entraide.moderation.ModerationModule;
import entraide.notice.NoticeModule;
import entraide.platform.Platform;
import entraide.platform.ServerModule;
import entraide.platform.content.CommonGood;
import entraide.platform.content.WaitingLine;
import entraide.platform.text.Markdown;
import entraide.queue.QueueModule;
import entraide.search.SearchModule;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The whole of the wiring: who is there, and who is handed to whom. */
public final class Modules {

    /** In the order in which their schemas are migrated; each is the name of a contract as well. */
    public static final List<String> SCHEMAS = List.of("forum", "queue", "messaging", "moderation", "search", "notice");

    private Modules() {}

    public static List<ServerModule> of(Platform platform) {
        var markdown = new Markdown(platform.vertx());
        var line = QueueModule.line(platform);
        var guard = new Guard(platform);
        var forum = new ForumModule(platform, markdown, line, guard.gatekeeper());
        var messaging = messaging(platform, markdown, line, forum.commonGood());
        var answerables = Stream.of(forum, messaging)
                .flatMap(module -> module.answerables().stream())
                .toList();
        var queue = new QueueModule(platform, answerables, forum.readableSpaces(), markdown::render);
        var search = new SearchModule(platform, List.of(forum, messaging), forum.readableSpaces());
        var hideables = Stream.of(forum, messaging)
                .flatMap(module -> module.hideables().stream())
                .toList();
        var moderation = new ModerationModule(
                platform, hideables, markdown::render, guard.over(hideables, forum.texts(), search.resembling()));
        var notice = new NoticeModule(platform, List.of(forum, queue, messaging, moderation));
        return List.of(forum, queue, messaging, moderation, search, notice);
    }

    private static MessagingModule messaging(
            Platform platform, Markdown markdown, WaitingLine line, CommonGood commons) {
        var flags = ModerationModule.flags(platform);
        return new MessagingModule(platform, markdown, Optional.of(line), flags, commons);
    }
}
