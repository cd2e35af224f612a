package entraide.server;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.platform.people.Role;
import entraide.support.Answer;
import entraide.support.Form;
import entraide.support.Reader;
import entraide.support.Speaker;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What happens in private between Lea and Paul changes nothing that anybody else can fetch from any module, to the byte, and
 * no live stream of theirs tells of it.
 */
class PrivateLeakTest extends WholeSchoolTest {

    private static final String PRIVATE = "/api/v1/messaging/";

    private record Line(
            String what, boolean staffSee, Consumer<PrivateLeakTest> before, Consumer<PrivateLeakTest> deed) {
        @Override
        public String toString() {
            return what;
        }
    }

    static Stream<Line> lines() {
        return Stream.of(
                new Line("an accompaniment", true, s -> {}, PrivateLeakTest::accompanied),
                new Line("a subject", true, PrivateLeakTest::accompanied, PrivateLeakTest::opened),
                new Line("a message", false, PrivateLeakTest::begun, PrivateLeakTest::written),
                new Line("a file", false, PrivateLeakTest::begun, PrivateLeakTest::sent),
                new Line("a mark", false, PrivateLeakTest::begun, PrivateLeakTest::read),
                new Line("a draft", false, PrivateLeakTest::begun, PrivateLeakTest::typed),
                new Line("a sheet", false, PrivateLeakTest::accompanied, PrivateLeakTest::planned),
                new Line("a note", false, PrivateLeakTest::begun, PrivateLeakTest::noted),
                new Line("a check-in", false, PrivateLeakTest::accompanied, PrivateLeakTest::checkedIn),
                new Line("a proposal", false, PrivateLeakTest::answered, PrivateLeakTest::proposed),
                new Line("a look of staff", true, PrivateLeakTest::begun, PrivateLeakTest::looked));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void nobody_else_notices(Line line) {
        line.before.accept(this);
        var sweep = new Sweep(world.node());
        var others = others(line);
        var before = others.stream().map(sweep::by).toList();
        var ofLea = sweep.by(lea);

        line.deed.accept(this);

        for (int i = 0; i < before.size(); i++) {
            assertThat(Sweep.difference(before.get(i), sweep.by(others.get(i))))
                    .as("%s notices %s", others.get(i).handle(), line)
                    .isEmpty();
        }
        assertThat(Sweep.difference(ofLea, sweep.by(lea)))
                .as("lea notices %s", line)
                .isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("lines")
    void no_live_stream_of_others_tells(Line line) {
        line.before.accept(this);
        var others = List.of(zoe, mina, omar, sara);
        var streams =
                others.stream().map(one -> Reader.of(one, world.address())).toList();
        streams.forEach(stream -> assertThat(stream.next().event()).isEqualTo("ready"));

        line.deed.accept(this);
        var beacon =
                thread(mina, everyone, "discussion", "For everybody", Map.of()).id();

        for (var stream : streams) {
            try (stream) {
                var told = new JsonObject(stream.next().data());
                assertThat(told.getString("topic")).startsWith("forum.");
                assertThat(told.getLong("threadId", told.getLong("id"))).isEqualTo(beacon);
            }
        }
    }

    private List<Speaker> others(Line line) {
        var nour = world.member("nour" + line.what.length(), Role.ALUMNUS);
        return line.staffSee ? List.of(zoe, tom, mina, omar, nour) : List.of(zoe, tom, mina, omar, sara, nour);
    }

    private void accompanied() {
        done(sara.post(PRIVATE + "accompaniments", Map.of("studentId", lea.id(), "mentorId", paul.id())));
    }

    private void begun() {
        accompanied();
        opened();
        world.clock().pass(Duration.ofMinutes(1));
    }

    private void opened() {
        var wanted = Map.of("accompanimentId", 1, "subject", "zqsubject", "body", "zqbody");
        done(lea.post(PRIVATE + "conversations", wanted));
    }

    private void written() {
        done(paul.post(PRIVATE + "conversations/1/messages", Map.of("body", "zqmessage @zoe")));
    }

    private void sent() {
        var file = Form.of("zqfile.txt", "zqwords".getBytes(StandardCharsets.UTF_8))
                .sent(lea, "POST", PRIVATE + "files");
        done(lea.post(PRIVATE + "conversations/1/messages", Map.of("body", "", "files", List.of(file.id()))));
    }

    private void read() {
        done(paul.put(PRIVATE + "conversations/1/read", Map.of("messageId", 1)));
    }

    private void typed() {
        done(lea.put(PRIVATE + "drafts/conversation:1", Map.of("body", "zqdraft")));
    }

    private void planned() {
        done(lea.patch(PRIVATE + "accompaniments/1/sheet", Map.of("version", 0, "goal", "zqgoal")));
        done(lea.post(PRIVATE + "accompaniments/1/sheet/steps", Map.of("title", "zqstep", "owner", "mentor")));
        done(lea.post(PRIVATE + "accompaniments/1/sheet/steps/1/stuck", null));
    }

    private void noted() {
        done(paul.post(PRIVATE + "accompaniments/1/sheet/notes", Map.of("body", "zqnote")));
    }

    private void checkedIn() {
        var words = Map.of("moved", "zqmoved", "blocks", "zqblocks", "sure", 2);
        done(lea.put(PRIVATE + "accompaniments/1/check-ins/2026-W11", words));
    }

    private void answered() {
        begun();
        written();
    }

    private void proposed() {
        var wish =
                Map.of("questionIds", List.of(1), "answerIds", List.of(2), "title", "zqtitle", "space", everyone + "");
        done(paul.post(PRIVATE + "conversations/1/proposals", wish));
    }

    private void looked() {
        var why = Map.of("reason", "Because the school asks for a reason");
        done(sara.post(PRIVATE + "conversations/1/openings", why));
    }

    private static void done(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isBetween(200, 204);
    }
}
