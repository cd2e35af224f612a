package entraide.notice.mail;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.support.Relayed;
import entraide.support.Speaker;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What was taken away from its readers reaches nobody afterwards: not by mail, in a calendar, a feed or a digest. */
class TakenAwayTest extends JudgedTest {

    /** Every word that is taken away holds this. */
    private static final String MARK = "zqmark";

    private static final Duration SOON = Duration.ofMinutes(10);

    private interface Deed {
        void of(TakenAwayTest school, long thread);
    }

    private record Line(String what, List<String> blind, Deed deed) {
        @Override
        public String toString() {
            return what;
        }
    }

    private static final List<String> STUDENTS = List.of("lea", "nina");
    private static final List<String> ALL = List.of("lea", "nina", "mina");

    static Stream<Line> lines() {
        return Stream.of(
                new Line("hidden", ALL, (s, thread) -> s.decide("thread", thread, "hide", Map.of())),
                new Line("deleted", ALL, (s, thread) -> done(s.omar.delete(API + "threads/" + thread))),
                new Line("moved to the mentors", STUDENTS, (s, thread) -> s.move(thread)),
                new Line("in a space closed to others", STUDENTS, (s, thread) -> s.close()),
                new Line("of a cohort that they left", STUDENTS, (s, thread) -> s.leave()));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void nothing_of_it_is_told_any_more(Line line) {
        var thread = told();
        var readers = Map.of("lea", lea, "nina", nina, "mina", mina);
        var feeds =
                line.blind.stream().flatMap(name -> feeds(readers.get(name))).toList();
        assertThat(feeds).allSatisfy(feed -> assertThat(fetch(feed).text()).contains(MARK));
        assertThat(digest(nina).getString("html")).contains(MARK);

        line.deed.of(this, thread);

        assertThat(feeds).allSatisfy(feed -> assertThat(fetch(feed).text()).doesNotContain(MARK));
        for (var name : line.blind) {
            assertThat(String.valueOf(digest(readers.get(name)).getString("html")))
                    .doesNotContain(MARK);
            assertThat(toldOfThreads(readers.get(name))).doesNotContain(MARK);
        }
        startSmtp();
        pass(Duration.ofMinutes(5));
        at("2026-03-11T17:00:00Z");
        assertThat(mailed()).allSatisfy(mail -> assertThat(mail).doesNotContain(MARK));
    }

    @Test
    void what_was_not_taken_away_is_told() {
        told();
        startSmtp();
        pass(Duration.ofMinutes(5));
        at("2026-03-11T17:00:00Z");
        assertThat(text(onlyMail(lea))).contains(MARK);
        assertThat(text(onlyMail(nina))).contains(MARK);
    }

    /** Whose text was hidden reads which in the decision itself. */
    private static String toldOfThreads(Speaker reader) {
        return reader.get(NOTICE + "notices").itemList().stream()
                .filter(one -> one.getJsonObject("place").getString("kind").equals("thread"))
                .toList()
                .toString();
    }

    private Speaker nina;

    /** A peer answered, which is being mailed to the asker while the mail server is away; another reader waits for the digest. */
    private long told() {
        nina = student("nina", spring);
        follow(nina, "spaces", springSpace);
        var thread = ask(lea, springSpace, "About " + MARK).id();
        done(mina.post("/api/v1/queue/claims", Map.of()));
        smtp.stop();
        done(reply(zoe, thread, MARK + " as well"));
        pass(SOON);
        assertThat(count("select count(*) from platform.letter")).isEqualTo(1);
        return thread;
    }

    private Stream<String> feeds(Speaker reader) {
        return reader == nina
                ? Stream.of(atom(reader, springSpace))
                : Stream.of(calendar(reader), atom(reader, springSpace));
    }

    private void move(long thread) {
        done(omar.patch(API + "threads/" + thread, Map.of("space", staffRoom, "version", 1)));
    }

    private void close() {
        done(sara.patch(API + "spaces/" + springSpace, Map.of("visibility", "staff", "version", 1)));
    }

    private void leave() {
        for (var who : List.of(lea, nina))
            done(sara.patch("/api/v1/people/members/" + who.handle(), Map.of("version", 1, "cohortIds", List.of())));
    }

    @Test
    void what_waits_for_a_look_is_told_to_nobody() {
        var watched = done(omar.post(
                MODERATION + "watched", Map.of("kind", "word", "text", MARK, "action", "hold", "spaces", List.of())));
        follow(tom, "spaces", everyone);
        var thread = ask(lea, everyone, "Pourquoi ?").id();
        follow(tom, "threads", thread);

        assertThat(ask(zoe, everyone, "About " + MARK).status()).isEqualTo(202);
        assertThat(reply(zoe, thread, "Some @tom " + MARK).status()).isEqualTo(202);

        Relayed.to(world.node(), "notice");
        for (var reader : List.of(zoe, lea, tom, mina)) {
            for (var feed : List.of(calendar(reader), atom(reader, everyone)))
                assertThat(fetch(feed).text()).doesNotContain(MARK);
            assertThat(reader.get(NOTICE + "notices").text()).doesNotContain(MARK);
            assertThat(String.valueOf(digest(reader).getString("html"))).doesNotContain(MARK);
        }
        pass(SOON);
        at("2026-03-11T17:00:00Z");
        assertThat(mailed()).allSatisfy(mail -> assertThat(mail).doesNotContain(MARK));
        done(omar.delete(MODERATION + "watched/" + watched.id()));
    }
}
