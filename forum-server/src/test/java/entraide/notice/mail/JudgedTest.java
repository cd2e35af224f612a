package entraide.notice.mail;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.support.Answer;
import entraide.support.Speaker;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The school where moderators judge, with what reaches its members without their coming in. */
abstract class JudgedTest extends MailTest {

    protected static final String MODERATION = "/api/v1/moderation/";

    /** Reported by Zoé, decided by Omar at once. */
    protected void decide(String kind, long id, String action, Map<String, Object> more) {
        done(zoe.post(MODERATION + "flags", Map.of("target", Map.of("kind", kind, "id", id), "reason", "harassment")));
        var about = omar.get(MODERATION + "cases").itemList().stream()
                .filter(one -> one.getJsonObject("target").getString("kind").equals(kind))
                .filter(one -> one.getJsonObject("target").getLong("id") == id)
                .findFirst()
                .orElseThrow()
                .getLong("id");
        var wish = new HashMap<String, Object>(Map.of("action", action, "ground", "respect", "facts", "It insults."));
        wish.putAll(more);
        done(omar.post(MODERATION + "cases/" + about + "/decisions", wish));
    }

    protected static Answer done(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isBetween(200, 204);
        return answer;
    }

    protected static String calendar(Speaker owner) {
        return feed(owner, Map.of());
    }

    protected static String atom(Speaker owner, long space) {
        return feed(owner, Map.of("spaceId", space));
    }

    private static String feed(Speaker owner, Map<String, Object> order) {
        var made = done(owner.post(NOTICE + "feeds", order)).json();
        return URI.create(made.getString("address")).getRawPath();
    }

    protected Answer fetch(String address) {
        return world.visitor().get(address);
    }

    protected static void follow(Speaker reader, String what, long id) {
        done(reader.put(API + what + "/" + id + "/follow", Map.of("level", "following")));
    }

    /** All that was mailed, as it is read. */
    protected List<String> mailed() {
        return List.of(smtp.getReceivedMessages()).stream()
                .map(mail -> subject(mail) + "\n" + text(mail) + "\n" + html(mail))
                .toList();
    }

    protected static JsonObject digest(Speaker reader) {
        return done(reader.get(NOTICE + "digest")).json();
    }
}
