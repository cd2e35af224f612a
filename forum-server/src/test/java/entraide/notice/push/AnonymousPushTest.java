package entraide.notice.push;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.support.Speaker;
import entraide.support.TestDatabase;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** One story told twice, with the anonymous author swapped for another: what a peer's browser is sent is the same. */
class AnonymousPushTest extends PushTest {

    @Test
    void nothing_that_is_sent_differs() {
        var told = story(lea, zoe);
        assertThat(told).isNotEmpty().anySatisfy(one -> assertThat(one).contains("Merci"));
        school();
        TestDatabase.shared().empty(world.database(), "notice");
        nothing_came();
        assertThat(story(zoe, lea)).isEqualTo(told);
    }

    private List<String> story(Speaker anonymous, Speaker other) {
        var browser = browser(tom, "tom");
        follow(tom, "spaces", everyone);
        for (var one : List.of(lea, zoe)) thread(one, everyone, "discussion", "Sous mon nom", Map.of());
        sent();
        long thread = thread(anonymous, everyone, "question", "Suis-je seule ?", Map.of("anonymous", true))
                .id();
        follow(tom, "threads", thread);
        sent();
        long answer = reply(tom, thread, "Mais non").id();
        comment(anonymous, thread, answer, "Merci @tom");
        sent();
        reply(other, thread, "Bien dit");
        reply(anonymous, thread, "Merci @tom et à tous");
        anonymous.put(API + "threads/" + thread + "/solution", Map.of("postId", answer));
        sent();
        var sent = MAKER.taken("tom");
        return IntStream.range(0, sent.size())
                .mapToObj(i -> messages(browser, "tom").get(i).encode() + " "
                        + sent.get(i).headers().get("urgency") + " "
                        + sent.get(i).headers().get("ttl") + " " + sent.get(i).body().length)
                .toList();
    }

    private static void follow(Speaker reader, String what, long id) {
        reader.put(API + what + "/" + id + "/follow", Map.of("level", "following"));
    }
}
