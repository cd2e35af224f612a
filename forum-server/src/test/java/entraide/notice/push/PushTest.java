package entraide.notice.push;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import entraide.notice.NoticeModule;
import entraide.notice.NoticeTest;
import entraide.platform.Node;
import entraide.support.Relayed;
import entraide.support.Speaker;
import entraide.support.World;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;

/** The school where members are told in their browsers, with a maker of browsers that takes what is sent there. */
abstract class PushTest extends NoticeTest {

    static final PushMaker MAKER = new PushMaker();
    private static final World PUSHING = world((platform, modules) -> new NoticeModule(platform, modules, MAKER));

    PushTest() {
        this(PUSHING);
    }

    /** In a server that is more than this. */
    PushTest(World world) {
        super(world);
    }

    @BeforeEach
    void nothing_came() {
        MAKER.forget();
    }

    /** A browser of that member's, in which they are told from now on. */
    Browser browser(Speaker member, String name) {
        var browser = MAKER.browser(name);
        assertThat(member.post(NOTICE + "pushes", browser.subscription()).status())
                .isEqualTo(201);
        return browser;
    }

    /** All that happened is asked for, and what is due is sent. */
    void sent() {
        asked();
        world.clock().pass(AskToPush.GRACE);
        round();
    }

    void asked() {
        told();
        Relayed.to(world.node(), "notice.push");
    }

    void round() {
        pushes(world.node()).tell().await();
    }

    void later(Duration time) {
        world.clock().pass(time);
        round();
    }

    static Pushes pushes(Node node) {
        return node.modules().stream()
                .filter(NoticeModule.class::isInstance)
                .map(module -> ((NoticeModule) module).pushes())
                .findFirst()
                .orElseThrow();
    }

    List<JsonObject> messages(Browser browser, String name) {
        return MAKER.taken(name).stream()
                .map(parcel -> browser.open(parcel.body()))
                .toList();
    }

    List<JsonObject> devices(Speaker member) {
        return member.get(NOTICE + "pushes").itemList();
    }

    void wishes(Speaker member, Map<String, Object> change) {
        var now = member.get(NOTICE + "channels").json();
        var wish = new JsonObject()
                .put("version", now.getLong("version"))
                .put("mail", now.getBoolean("mail"))
                .put("budget", now.getInteger("budget"))
                .put("quiet", now.getValue("quiet"))
                .put("digest", now.getJsonObject("digest"))
                .put("families", List.of());
        change.forEach(wish::put);
        assertThat(member.put(NOTICE + "channels", wish.encode().getBytes(UTF_8))
                        .status())
                .isEqualTo(200);
    }
}
