package entraide.messaging.draft;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.messaging.InPrivate;
import entraide.support.Answer;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SaveMessageDraftTest extends InPrivate {

    private static final String DRAFT = API + "drafts/new";

    @Test
    void a_second_device_is_shown_what_the_first_saved_and_overwrites_nothing() {
        var first = done(save("Typed on the train", null));

        var second = save("Typed at home", null);

        assertThat(second.problem()).isEqualTo("changed-meanwhile");
        assertThat(second.json().getJsonObject("current").getString("body")).isEqualTo("Typed on the train");
        var after = done(save("Both", version(first)));
        assertThat(tom.get(DRAFT).json().getString("body")).isEqualTo("Both");
        assertThat(version(after)).isGreaterThan(version(first));
    }

    @Test
    void the_same_words_again_keep_their_version() {
        var first = done(save("Same", null));

        assertThat(version(done(save("Same", null)))).isEqualTo(version(first));
    }

    @Test
    void what_was_changed_since_is_not_thrown_away() {
        var first = done(save("Early", null));
        done(save("Later", version(first)));

        var dropped = tom.delete(DRAFT + "?version=" + version(first));

        assertThat(dropped.status()).isEqualTo(409);
        assertThat(tom.get(DRAFT).json().getString("body")).isEqualTo("Later");
        done(tom.delete(DRAFT));
        assertThat(tom.get(DRAFT).status()).isEqualTo(404);
    }

    @Test
    void what_nobody_went_on_with_for_half_a_year_is_forgotten() {
        done(save("Old", null));
        run("update messaging.draft set saved_at = saved_at - interval '181 days' where member_id = $1", tom.id());

        assertThat(tom.get(DRAFT).status()).isEqualTo(404);
        var forget = messaging().chores().stream()
                .filter(chore -> chore.name().equals("messaging.forget-drafts"))
                .findFirst()
                .orElseThrow();
        world.node().platform().database().transact(forget::run).await();
        assertThat(row("select count(*) as n from messaging.draft where member_id = $1", tom.id())
                        .getLong("n"))
                .isZero();
    }

    private Answer save(String body, Long seen) {
        var typed = new HashMap<String, Object>(Map.of("body", body));
        if (seen != null) typed.put("version", seen);
        return tom.put(DRAFT, typed);
    }
}
