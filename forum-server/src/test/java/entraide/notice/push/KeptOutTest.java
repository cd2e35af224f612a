package entraide.notice.push;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.notice.NoticeModule;
import entraide.server.Modules;
import entraide.support.TestDatabase;
import entraide.support.World;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What reaches the browsers of those whom moderators restrict, and what is left of a text that they hide. */
class KeptOutTest extends PushTest {

    private static final String MODERATION = "/api/v1/moderation/";
    private static final World WHOLE = World.of(Modules.SCHEMAS, platform -> {
        var others = Modules.of(platform).stream()
                .filter(module -> !(module instanceof NoticeModule))
                .toList();
        return Stream.concat(others.stream(), Stream.of(new NoticeModule(platform, others, MAKER)))
                .toList();
    });

    KeptOutTest() {
        super(WHOLE);
    }

    @BeforeEach
    void nobody_is_restricted() {
        TestDatabase.shared().empty(world.database(), "moderation", "search");
    }

    @Test
    void who_is_suspended_is_told_nothing_and_afterwards_again() {
        browser(lea, "phone");
        long question = question();
        reply(mina, question, "Une");
        asked();
        decide("member", lea.id(), "suspend");
        sent();
        assertThat(MAKER.taken("phone")).isEmpty();
        world.clock().pass(Duration.ofDays(1));
        reply(mina, question, "Autre");
        sent();
        assertThat(MAKER.taken("phone")).isNotEmpty();
    }

    @Test
    void who_is_silenced_goes_on_hearing() {
        browser(lea, "phone");
        long question = question();
        decide("member", lea.id(), "silence");
        reply(mina, question, "Une");
        sent();
        assertThat(MAKER.taken("phone")).isNotEmpty();
    }

    @Test
    void what_was_hidden_before_it_was_sent_is_not_sent() {
        browser(lea, "phone");
        var answer = reply(tom, question(), "Une").id();
        asked();
        decide("post", answer, "hide");
        world.clock().pass(AskToPush.GRACE);
        round();
        assertThat(MAKER.taken("phone")).isEmpty();
    }

    private void decide(String kind, long id, String action) {
        var target = Map.of("kind", kind, "id", id);
        zoe.post(MODERATION + "flags", Map.of("target", target, "reason", "harassment"));
        long about = omar.get(MODERATION + "cases").itemList().get(0).getLong("id");
        var until = world.clock().instant().plus(Duration.ofDays(1)).toString();
        var wish = new HashMap<>(Map.of("action", action, "ground", "respect", "facts", "It insults."));
        if (kind.equals("member")) wish.put("until", until);
        var decided = omar.post(MODERATION + "cases/" + about + "/decisions", wish);
        assertThat(List.of(200, 201)).as(decided.text()).contains(decided.status());
    }
}
