package entraide.forum.readmark;

import entraide.forum.ForumEvents;
import entraide.platform.Platform;
import entraide.platform.db.Page;
import entraide.platform.db.Tx;
import entraide.platform.web.Call;
import entraide.platform.web.Operations;
import entraide.platform.web.Reply;
import io.vertx.core.Future;
import java.util.Arrays;

/** markRead, markSpaceRead, listReadMarks, showNews. */
public final class ReadMarkRoutes {

    private final Platform platform;
    private final ReadMarks marks;
    private final News news;
    private final ForumEvents events;

    public ReadMarkRoutes(Platform platform, ReadMarks marks) {
        this.platform = platform;
        this.marks = marks;
        this.news = new News(platform.clock());
        this.events = new ForumEvents(platform.outbox());
    }

    private record SoFar(long postId) {}

    public void mount(Operations operations) {
        operations.once("markRead", this::markRead);
        operations.once("markSpaceRead", this::markSpaceRead);
        operations.on("listReadMarks", this::listReadMarks);
        operations.on("showNews", this::showNews);
    }

    private Future<Reply> markRead(Call call, Tx tx) {
        var threadId = call.id("id");
        var postId = call.body(SoFar.class).postId;
        return marks.mark(tx, call.caller(), threadId, postId)
                .compose(marked -> events.read(tx, call.caller().id(), threadId, postId))
                .map(told -> Reply.noContent());
    }

    private Future<Reply> markSpaceRead(Call call, Tx tx) {
        var spaceId = call.id("id");
        return marks.markSpace(tx, call.caller(), spaceId)
                .compose(last -> events.readAll(tx, call.caller().id(), spaceId, last))
                .map(told -> Reply.noContent());
    }

    private Future<Reply> listReadMarks(Call call) {
        var threads = Arrays.stream(call.query("threads").orElseThrow().split(","))
                .map(Long::valueOf)
                .distinct()
                .toList();
        return marks.of(platform.database(), call.caller(), threads).map(all -> Reply.ok(new Page<>(all, null)));
    }

    private Future<Reply> showNews(Call call) {
        return news.of(platform.database(), call.caller()).map(all -> Reply.ok(new Page<>(all, null)));
    }
}
