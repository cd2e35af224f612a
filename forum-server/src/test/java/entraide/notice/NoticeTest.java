package entraide.notice;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.forum.ForumTest;
import entraide.platform.Platform;
import entraide.platform.ServerModule;
import entraide.support.Answer;
import entraide.support.Relayed;
import entraide.support.Speaker;
import entraide.support.TestDatabase;
import entraide.support.World;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;

/** The forum's school where members hear of what happens. */
public abstract class NoticeTest extends ForumTest {

    protected static final String NOTICE = "/api/v1/notice/";
    protected static final String PRIVATE = "/api/v1/messaging/";

    /** Started for the first who asks. */
    private static final class Alone {
        static final World WORLD = world(NoticeModule::new);
    }

    protected static World world(BiFunction<Platform, List<ServerModule>, NoticeModule> notices) {
        return World.of(List.of("forum", "queue", "messaging", "notice"), platform -> {
            var modules = modules(platform);
            return Stream.concat(modules.stream(), Stream.of(notices.apply(platform, modules)))
                    .toList();
        });
    }

    protected NoticeTest() {
        this(Alone.WORLD);
    }

    protected NoticeTest(World world) {
        super(world);
    }

    @BeforeEach
    void nobody_was_told() {
        TestDatabase.shared().empty(world.database(), "notice");
    }

    /** All that happened so far is told. */
    protected void told() {
        Relayed.to(world.node(), "notice");
    }

    protected List<JsonObject> notices(Speaker reader) {
        told();
        var answer = reader.get(NOTICE + "notices");
        assertThat(answer.status()).isEqualTo(200);
        return answer.itemList();
    }

    /** Each line as its reasons and how many are unread of how many. */
    protected List<String> lines(Speaker reader) {
        return notices(reader).stream()
                .map(notice -> String.join(",", kinds(notice)) + " " + notice.getInteger("unread") + "/"
                        + notice.getInteger("total"))
                .toList();
    }

    protected static List<String> kinds(JsonObject notice) {
        return notice.getJsonArray("kinds").stream().map(String::valueOf).toList();
    }

    protected static List<String> by(JsonObject notice) {
        return notice.getJsonArray("by").stream()
                .map(person -> ((JsonObject) person).getString("handle"))
                .toList();
    }

    protected int unread(Speaker reader) {
        told();
        return reader.get(NOTICE + "notices/unread").json().getInteger("unread");
    }

    protected long question() {
        return ask(lea, everyone, "Pourquoi le panier est-il vide ?").id();
    }

    protected Answer read(Speaker reader, long thread, long post) {
        return reader.put(API + "threads/" + thread + "/read", Map.of("postId", post));
    }
}
