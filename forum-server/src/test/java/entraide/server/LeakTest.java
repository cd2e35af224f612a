package entraide.server;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.forum.file.Upload;
import entraide.platform.people.Role;
import entraide.support.Reader;
import entraide.support.Speaker;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What somebody may not see changes nothing that they can fetch: no page, list, count, tag, suggestion, news or live
 * event differs to the byte. Each line says what happens, who must not notice, and who does.
 */
class LeakTest extends WholeSchoolTest {

    private interface Deed {
        void of(LeakTest school);
    }

    private record Line(String what, List<String> blind, String sees, Deed before, Deed deed) {
        @Override
        public String toString() {
            return what;
        }
    }

    private static final List<String> OUTSIDE = List.of("tom", "nour");
    private static final List<String> OTHERS = List.of("zoe", "mina", "sara");
    private static final Deed NOTHING = school -> {};
    private static final Deed THREAD = school -> school.secretThread();

    static Stream<Line> lines() {
        return Stream.of(
                new Line("a space of a cohort", OUTSIDE, "zoe", NOTHING, s -> s.space("hidden", "cohorts", s.spring)),
                new Line(
                        "a space of mentors", List.of("lea", "nour"), "mina", NOTHING, s -> s.space("hidden", "staff")),
                new Line("a thread", OUTSIDE, "zoe", NOTHING, THREAD),
                new Line("a thread of mentors", List.of("lea", "nour"), "paul", NOTHING, s -> s.tagged(s.staffRoom)),
                new Line("a new tag", OUTSIDE, "zoe", NOTHING, s -> s.tagged(s.springSpace)),
                new Line(
                        "a question and its item",
                        OUTSIDE,
                        "mina",
                        NOTHING,
                        s -> s.ask(s.lea, s.springSpace, "zq how")),
                new Line("an anonymous question", OUTSIDE, "zoe", NOTHING, s -> s.anonymous(s.springSpace)),
                new Line("a post", OUTSIDE, "zoe", THREAD, s -> s.reply(s.zoe, 1, "zqpost")),
                new Line("a mention", OUTSIDE, "zoe", THREAD, s -> s.reply(s.lea, 1, "@tom and @nour, see #1")),
                new Line("a revision", OUTSIDE, "zoe", THREAD, s -> s.edit(s.lea, 1, "zqlater")),
                new Line("a deleted thread", OUTSIDE, "zoe", THREAD, s -> s.delete(s.lea, "threads/1")),
                new Line("a lock and a pin", OUTSIDE, "zoe", THREAD, s -> s.change(1, "locked", "pinned")),
                new Line("thanks", OUTSIDE, "lea", THREAD, s -> s.put(s.zoe, "posts/1/thanks")),
                new Line("the same problem", OUTSIDE, "lea", THREAD, s -> s.put(s.zoe, "threads/1/same-problem")),
                new Line(
                        "an endorsement", OUTSIDE, "lea", s -> s.answered(), s -> s.put(s.mina, "posts/2/endorsement")),
                new Line("a solution", OUTSIDE, "zoe", s -> s.answered(), s -> s.solve()),
                new Line("a draft", OTHERS, "lea", THREAD, s -> s.draft()),
                new Line("a file none shows", OTHERS, "lea", NOTHING, s -> s.file()),
                new Line("a file in a post", OUTSIDE, "zoe", s -> s.shown("begun"), s -> s.showFile()),
                new Line("a follow level", OTHERS, "lea", THREAD, s -> s.follow()),
                new Line("a read mark", OTHERS, "lea", s -> s.answered(), s -> s.read()),
                new Line(
                        "a claim", List.of("zoe", "tom", "nour"), "paul", s -> s.anonymous(s.everyone), s -> s.claim()),
                // No page shows that an author was asked for; the answer to whoever asks it again does.
                new Line("an unmasking", OUTSIDE, "", s -> s.anonymous(s.everyone), s -> s.unmask()),
                new Line("an invitation", List.of("lea", "mina", "omar"), "sara", NOTHING, s -> s.invite()),
                new Line("a token", List.of("zoe", "mina", "sara"), "lea", NOTHING, s -> s.token()));
    }

    private final Map<String, Speaker> cast = new HashMap<>();
    private Sweep sweep;

    @BeforeEach
    void everybody() {
        List.of(lea, zoe, tom, mina, paul, omar, sara).forEach(one -> cast.put(one.handle(), one));
        cast.put("nour", world.member("nour", Role.ALUMNUS));
        sweep = new Sweep(world.node());
    }

    @ParameterizedTest
    @MethodSource("lines")
    void nobody_notices_what_is_not_for_them(Line line) {
        line.before.of(this);
        var blind = line.blind.stream().map(cast::get).toList();
        var before = blind.stream().map(sweep::by).toList();
        var permitted = line.sees.isEmpty() ? null : sweep.by(cast.get(line.sees));

        line.deed.of(this);

        for (int i = 0; i < before.size(); i++) {
            var noticed = Sweep.difference(before.get(i), sweep.by(blind.get(i)));
            assertThat(noticed).as("%s notices %s", line.blind.get(i), line).isEmpty();
        }
        if (permitted == null) return;
        assertThat(Sweep.difference(permitted, sweep.by(cast.get(line.sees))))
                .as("%s notices %s", line.sees, line)
                .isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("lines")
    void no_live_stream_tells_what_is_not_for_its_reader(Line line) {
        line.before.of(this);
        var blind = line.blind.stream().map(cast::get).toList();
        var streams = blind.stream().map(one -> Reader.of(one, world.address())).toList();
        streams.forEach(stream -> assertThat(stream.next().event()).isEqualTo("ready"));
        var places = streams.stream().map(Reader::heard).toList();

        line.deed.of(this);
        var beacon =
                thread(mina, everyone, "discussion", "For everybody", Map.of()).id();

        for (int i = 0; i < streams.size(); i++) {
            try (var stream = streams.get(i);
                    var again = Reader.of(blind.get(i), world.address(), Map.of("last-event-id", places.get(i)))) {
                assertThat(thread(stream)).as("told to %s", line.blind.get(i)).isEqualTo(beacon);
                assertThat(thread(again))
                        .as("told again to %s", line.blind.get(i))
                        .isEqualTo(beacon);
            }
        }
    }

    @Test
    void words_are_found_and_offered_to_whom_they_are_for_alone() {
        secretThread();

        var offered = "/api/v1/search/results?q=zqthred";
        assertThat(sweep.by(zoe).get(offered)).contains("\"didYouMean\":\"zqthread\"", "\"total\":1");
        assertThat(sweep.by(tom).get(offered)).doesNotContain("zqthread").contains("\"total\":0");
        assertThat(sweep.by(zoe).get("/api/v1/search/similar?title=zqthread+about"))
                .contains("zqthread");
    }

    private static long thread(Reader stream) {
        var told = stream.next();
        assertThat(told.event()).isEqualTo("changed");
        var about = new JsonObject(told.data());
        return about.getString("kind").equals("thread") ? about.getLong("id") : about.getLong("threadId", 0L);
    }

    private void secretThread() {
        thread(lea, springSpace, "question", "zqthread", Map.of("body", "zqbody"));
        world.clock().pass(Duration.ofHours(1));
    }

    private void tagged(long space) {
        thread(mina, space, "discussion", "Tagged", Map.of("tags", List.of("zqtag")));
    }

    private void anonymous(long space) {
        thread(lea, space, "question", "Who asks", Map.of("anonymous", true));
    }

    private void answered() {
        secretThread();
        done(reply(zoe, 1, "zqanswer").status());
    }

    private void edit(Speaker author, long post, String body) {
        done(author.patch(API + "posts/" + post, Map.of("body", body, "version", 1))
                .status());
    }

    private void delete(Speaker author, String what) {
        done(author.delete(API + what).status());
    }

    private void put(Speaker who, String what) {
        done(who.put(API + what).status());
    }

    private void solve() {
        done(lea.put(API + "threads/1/solution", Map.of("postId", 2)).status());
    }

    private void change(long thread, String... switches) {
        var body = new HashMap<String, Object>(Map.of("version", 1));
        for (var one : switches) body.put(one, true);
        done(omar.patch(API + "threads/" + thread, body).status());
    }

    private void draft() {
        done(lea.put(API + "drafts/thread:1", Map.of("body", "zqdraft")).status());
    }

    private String file() {
        var uploaded = Upload.of(lea, "zqfile.txt", "zqwords");
        done(uploaded.status());
        return uploaded.json().getString("url");
    }

    private void shown(String body) {
        secretThread();
        done(reply(lea, 1, body).status());
    }

    private void showFile() {
        edit(lea, 2, "[zq](" + file() + ")");
    }

    private void follow() {
        done(lea.put(API + "threads/1/follow", Map.of("level", "muted")).status());
    }

    private void read() {
        done(lea.put(API + "threads/1/read", Map.of("postId", 2)).status());
    }

    private void claim() {
        done(mina.post("/api/v1/queue/claims", Map.of()).status());
    }

    private void unmask() {
        done(sara.post(API + "posts/1/unmaskings", null).status());
    }

    private void invite() {
        var wish = Map.of("email", "zq@school.test", "roles", List.of("student"));
        done(sara.post("/api/v1/people/invitations", wish).status());
    }

    private void token() {
        done(lea.post("/api/v1/people/tokens", Map.of("name", "zqtoken")).status());
    }

    private static void done(int status) {
        assertThat(status).as("the deed is done").isBetween(200, 204);
    }
}
