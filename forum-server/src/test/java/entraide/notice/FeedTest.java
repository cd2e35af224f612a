package entraide.notice;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.support.Answer;
import entraide.support.Speaker;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.util.Map;

/** The forum's school with members who fetch from elsewhere, without signing in. */
abstract class FeedTest extends NoticeTest {

    protected static final String FEEDS = NOTICE + "feeds";

    protected JsonObject made(Speaker owner, Map<String, Object> order) {
        var answer = owner.post(FEEDS, order);
        assertThat(answer.status()).isEqualTo(201);
        return answer.json();
    }

    protected static String address(JsonObject made) {
        return URI.create(made.getString("address")).getRawPath();
    }

    protected String calendar(Speaker owner) {
        return address(made(owner, Map.of()));
    }

    protected String atom(Speaker owner, long space) {
        return address(made(owner, Map.of("spaceId", space)));
    }

    /** By a program that knows nothing but the address. */
    protected Answer fetch(String address) {
        return world.visitor().get(address);
    }

    /** Its lines as they were before they were folded. */
    protected String unfolded(String address) {
        var answer = fetch(address);
        assertThat(answer.status()).isEqualTo(200);
        return answer.text().replace("\r\n ", "").replace("\r\n", "\n");
    }
}
