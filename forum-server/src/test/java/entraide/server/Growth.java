package entraide.server;

import entraide.forum.growth.GrowForum;
import entraide.platform.Platform;
import entraide.platform.db.Sql;
import entraide.platform.text.Markdown;
import entraide.queue.QueueModule;
import entraide.server.demo.DemoTown;

/** Many posts at once by those who are there; the search index is told of them in a word. */
public final class Growth {

    private Growth() {}

    public static void of(Platform platform, int posts) {
        var members = Sql.list(platform.database(), "select id from people.member", row -> row.getLong("id"))
                .await();
        var line = QueueModule.line(platform);
        try (var markdown = new Markdown(platform.vertx())) {
            new GrowForum(platform.database(), markdown, line, platform.outbox(), platform.clock())
                    .grow(members, DemoTown.texts(), posts / 10, posts, posts / 100)
                    .await();
        }
    }
}
