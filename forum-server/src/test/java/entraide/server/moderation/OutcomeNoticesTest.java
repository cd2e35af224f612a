package entraide.server.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.support.Relayed;
import entraide.support.Speaker;
import io.vertx.core.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What members hear of moderation among their notices. */
class OutcomeNoticesTest extends Court {

    @Test
    void the_member_hears_of_a_decision_and_of_what_came_of_the_appeal() {
        long post = insult();
        long decision =
                decided(decide(omar, reported("post", post), wish("hide"))).getLong("id");
        var notice = about(tom, "decision", decision);
        assertThat(notice.getJsonArray("kinds")).containsExactly("decided");
        assertThat(notice.getJsonArray("by")).isEmpty();
        assertThat(notice.getInteger("unread")).isEqualTo(1);

        overturn(tom, decision);
        assertThat(about(tom, "decision", decision).getJsonArray("kinds")).containsExactly("reviewed", "decided");
    }

    @Test
    void whoever_reported_hears_the_outcome_and_nothing_of_what_is_hidden() {
        long thread = thread(tom, "Zqtitle of an insult");
        long about = reported("thread", thread);
        decide(omar, about, wish("hide"));
        var notice = about(zoe, "case", about);
        assertThat(notice.getJsonArray("kinds")).containsExactly("case-decided");
        assertThat(notice.encode()).doesNotContain("Zqtitle");
        assertThat(notices(lea)).isEmpty();
    }

    @Test
    void what_is_hidden_is_taken_back_from_whom_it_was_told_to() {
        long post = insult();
        assertThat(notices(lea)).hasSize(1);
        decide(omar, reported("post", post), wish("hide"));
        assertThat(notices(lea)).isEmpty();
    }

    private JsonObject about(Speaker reader, String kind, long id) {
        return notices(reader).stream()
                .filter(one -> one.getJsonObject("place").getString("kind").equals(kind))
                .filter(one -> one.getJsonObject("place").getLong("id") == id)
                .findFirst()
                .orElseThrow();
    }

    private List<JsonObject> notices(Speaker reader) {
        Relayed.to(world.node(), "notice");
        return reader.get("/api/v1/notice/notices").itemList();
    }
}
