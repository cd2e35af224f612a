package entraide.server;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.forum.file.Upload;
import entraide.support.Speaker;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What was to be seen and is no more is told nowhere, and what cannot be seen cannot be acted upon. */
class OutOfSightTest extends WholeSchoolTest {

    /** Every word that is taken away holds this. */
    private static final String MARK = "zqmark";

    private record Line(String what, Consumer<OutOfSightTest> takenAway) {
        @Override
        public String toString() {
            return what;
        }
    }

    static Stream<Line> lines() {
        return Stream.of(
                new Line("a deleted post", s -> s.deletePost(s.post())),
                new Line("a deleted post with replies", s -> s.deleteAnswered(s.post())),
                new Line("a deleted thread", s -> s.deleteThread(s.post())),
                new Line("what an edit replaced at once", s -> s.edit(s.post())),
                new Line("a thread moved to the mentors", s -> s.move(s.post())),
                new Line("a space closed to others", s -> s.closeSpace(s.post())));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void what_was_taken_away_is_nowhere_to_be_found(Line line) {
        line.takenAway.accept(this);

        for (var peer : List.of(tom, zoe)) {
            new Sweep(world.node())
                    .by(peer)
                    .forEach((address, told) -> assertThat(told)
                            .as("%s looks at %s", peer.handle(), address)
                            .doesNotContain(MARK));
        }
    }

    /** The second post of the second thread, with a file in it; the file's name and words are marked as well. */
    private long post() {
        ask(mina, everyone, "Something else");
        var thread = thread(lea, everyone, "question", "About " + MARK, Map.of("body", "Look"))
                .id();
        var file = Upload.of(lea, MARK + ".txt", "words of " + MARK).json().getString("url");
        var post = reply(lea, thread, MARK + " [file](" + file + ")").id();
        assertThat(tom.get(file).text()).contains(MARK);
        return post;
    }

    private void deletePost(long post) {
        done(lea.delete(API + "posts/" + post).status());
        renameThread();
    }

    private void deleteAnswered(long post) {
        done(comment(tom, 2, post, "I see").status());
        deletePost(post);
    }

    private void renameThread() {
        done(lea.patch(API + "threads/2", Map.of("title", "About nothing", "version", 1))
                .status());
    }

    private void edit(long post) {
        done(lea.patch(API + "posts/" + post, Map.of("body", "Nothing", "version", 1))
                .status());
        renameThread();
    }

    private void deleteThread(long post) {
        // Answered by a peer, so that it is the moderator's to delete.
        done(reply(zoe, 2, "Yes").status());
        done(omar.delete(API + "threads/2").status());
    }

    private void move(long post) {
        done(omar.patch(API + "threads/2", Map.of("space", staffRoom, "version", 1))
                .status());
    }

    private void closeSpace(long post) {
        done(sara.patch(API + "spaces/" + everyone, Map.of("visibility", "staff", "version", 1))
                .status());
    }

    @Test
    void whoever_cannot_see_it_cannot_act_on_it() {
        var thread = ask(lea, springSpace, "Of our cohort").id();
        assertThat(thread).isEqualTo(1);
        world.clock().pass(Duration.ofMinutes(10));

        for (var operation : Operation.all(world.node().modules())) {
            if (!operation.module().equals("forum") || !operation.path().contains("{id}")) continue;
            if (!operation.who().equals("member")) continue;
            var id = operation.path().startsWith("/spaces") ? springSpace : thread;
            assertThat(status(tom, operation, id)).as(operation.id()).isEqualTo(404);
        }
        assertThat(tom.post(API + "threads", Map.of("space", springSpace, "kind", "win", "title", "Hello", "body", "x"))
                        .status())
                .isEqualTo(404);
    }

    private static int status(Speaker who, Operation operation, long id) {
        var schema = operation.bodySchema();
        var body =
                schema == null ? null : HostileValues.bytes(operation.values().valid(schema));
        return who.send(operation.method(), operation.address(String.valueOf(id)), body)
                .status();
    }

    @Test
    void an_address_is_for_its_owner_and_for_staff() {
        ask(lea, everyone, "Hello all");
        var sweep = new Sweep(world.node());

        for (var other : List.of(tom, mina, omar)) {
            sweep.by(other)
                    .forEach((place, told) -> assertThat(told)
                            .as("%s looks at %s", other.handle(), place)
                            .doesNotContain("lea@school.test"));
        }
        assertThat(sweep.by(sara).toString()).contains("lea@school.test");
    }

    private static void done(int status) {
        assertThat(status).as("it is done").isBetween(200, 204);
    }
}
