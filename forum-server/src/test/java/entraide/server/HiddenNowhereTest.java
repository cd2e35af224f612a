package entraide.server;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.forum.file.Upload;
import entraide.platform.people.Role;
import entraide.support.Answer;
import entraide.support.Reader;
import entraide.support.Speaker;
import entraide.support.World;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What moderation took away is told nowhere, and that something was reported is told to moderators alone. */
class HiddenNowhereTest {

    private static final String FORUM = "/api/v1/forum/";
    private static final String MODERATION = "/api/v1/moderation/";
    private static final String MARK = "zqmark";

    private final World world = World.of(Modules.SCHEMAS, Modules::of);
    private final Speaker lea = world.member("lea", Role.STUDENT);
    private final Speaker zoe = world.member("zoe", Role.STUDENT);
    private final Speaker tom = world.member("tom", Role.STUDENT);
    private final Speaker mina = world.member("mina", Role.MENTOR);
    private final Speaker omar = world.member("omar", Role.MODERATOR);
    private final Speaker sara = world.member("sara", Role.STAFF);
    private final Sweep sweep = new Sweep(world.node());
    private long post;

    @AfterEach
    void stop() {
        world.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"hide", "delete", "edit"})
    void what_was_taken_away_is_nowhere_to_be_found(String action) {
        written();
        assertThat(sweep.by(zoe).toString()).contains(MARK);
        reported();
        var wish = new HashMap<String, Object>(Map.of("action", action, "ground", "respect", "facts", "It insults."));
        if (action.equals("edit")) wish.putAll(Map.of("body", "Taken out", "version", 1));

        done(omar.post(MODERATION + "cases/1/decisions", wish));

        for (var other : List.of(lea, zoe, mina)) {
            assertThat(other.get("/api/v1/search/results?q=feather").text()).doesNotContain(MARK);
            sweep.by(other)
                    .forEach((address, told) -> assertThat(told)
                            .as("%s looks at %s", other.handle(), address)
                            .doesNotContain(MARK));
        }
    }

    @Test
    void a_report_is_noticed_by_moderators_alone() {
        written();
        var blind = List.of(lea, tom, mina);
        var before = blind.stream().map(sweep::by).toList();
        var moderator = sweep.by(omar);
        try (var stream = Reader.of(tom, world.address())) {
            assertThat(stream.next().event()).isEqualTo("ready");

            reported();

            for (int i = 0; i < blind.size(); i++) {
                var noticed = Sweep.difference(before.get(i), sweep.by(blind.get(i)));
                noticed.keySet().removeIf(HiddenNowhereTest::mayChange);
                assertThat(noticed).as(blind.get(i).handle()).isEmpty();
            }
            assertThat(Sweep.difference(moderator, sweep.by(omar))).containsKey(MODERATION + "cases");
            done(lea.post(FORUM + "threads/1/posts", Map.of("body", "A beacon")));
            assertThat(stream.next().data()).contains("forum.");
        }
    }

    /** Figures count everything for everybody; an index follows in its own time. */
    private static boolean mayChange(String address) {
        return address.startsWith(MODERATION + "transparency") || address.startsWith("/api/v1/search");
    }

    private void written() {
        done(sara.post(
                FORUM + "spaces",
                Map.of("slug", "marketing", "name", "Marketing", "visibility", "everyone", "cohortIds", List.of())));
        var thread = done(lea.post(
                        FORUM + "threads",
                        Map.of("space", "marketing", "kind", "question", "title", "How so", "body", "Look")))
                .id();
        var file =
                done(Upload.of(tom, MARK + ".txt", "words of " + MARK)).json().getString("url");
        var body = Map.of("body", MARK + " feather [file](" + file + ")");
        post = done(tom.post(FORUM + "threads/" + thread + "/posts", body)).id();
        done(zoe.put(FORUM + "posts/" + post + "/thanks"));
    }

    private void reported() {
        var target = Map.of("kind", "post", "id", post);
        done(zoe.post(MODERATION + "flags", Map.of("target", target, "reason", "harassment")));
    }

    private static Answer done(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isBetween(200, 204);
        return answer;
    }
}
