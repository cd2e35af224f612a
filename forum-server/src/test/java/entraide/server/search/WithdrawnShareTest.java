package entraide.server.search;

import static entraide.server.search.Library.FORUM;
import static entraide.server.search.Library.done;
import static org.assertj.core.api.Assertions.assertThat;

import entraide.forum.file.Upload;
import entraide.platform.Node;
import entraide.platform.people.Role;
import entraide.support.Speaker;
import entraide.support.World;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A shared exchange that its student takes back: gone from pages, files, caches of all nodes and what search finds. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WithdrawnShareTest {

    private static final String PRIVATE = "/api/v1/messaging/";
    private static final Duration SOON = Duration.ofSeconds(60);

    private Library library;
    private Node second;
    private Speaker zoe;
    private Speaker lea;
    private Speaker mina;
    private long accompaniment;
    private int shared;

    // Of the exchange that a test takes back.
    private String word;
    private String proposal;
    private long thread;

    @BeforeAll
    void open() {
        library = new Library(Map.of());
        var apart = Path.of("target", "second").toString();
        second = library.world.node(Map.of("ENTRAIDE_DATA", apart));
        zoe = library.world.member("zoe", Role.STUDENT);
        lea = library.lea;
        mina = library.mina;
        var wish = Map.of("studentId", lea.id(), "mentorIds", List.of(mina.id()));
        accompaniment =
                done(library.sara.post(PRIVATE + "accompaniments", wish)).id();
    }

    @AfterAll
    void close() {
        second.close();
        library.close();
    }

    @BeforeEach
    void published() {
        word = "zq" + "abc".charAt(shared++);
        var talk = PRIVATE + "conversations/" + exchange();
        var messages = lea.get(talk + "/messages").itemList();
        var wish = Map.of(
                "questionIds",
                List.of(messages.get(0).getLong("id")),
                "answerIds",
                List.of(messages.get(1).getLong("id")),
                "title",
                word + "title of chocolate",
                "space",
                "marketing");
        proposal = PRIVATE + "proposals/"
                + done(mina.post(talk + "/proposals", wish)).id();
        thread = done(lea.put(proposal + "/consent", Map.of("version", 1)))
                .json()
                .getLong("threadId");
    }

    private long exchange() {
        var begun =
                Map.of("accompanimentId", accompaniment, "subject", "Prices", "body", word + "question of chocolate");
        long id = done(lea.post(PRIVATE + "conversations", begun)).id();
        done(mina.post(
                PRIVATE + "conversations/" + id + "/messages", Map.of("body", word + "answer to do with chocolate")));
        return id;
    }

    private void withdraw() {
        done(lea.delete(proposal + "/consent"));
    }

    private Speaker there() {
        return zoe.to(World.address(second));
    }

    /** Another node hears of it in a moment. */
    private static void until(BooleanSupplier so) {
        var deadline = System.nanoTime() + SOON.toNanos();
        while (!so.getAsBoolean()) {
            assertThat(System.nanoTime()).as("still not").isLessThan(deadline);
            Thread.onSpinWait();
        }
    }

    private static boolean finds(Speaker reader, String q) {
        var results = done(reader.get("/api/v1/search/results?q=" + q)).json();
        return !results.getJsonArray("items").isEmpty();
    }

    @Test
    void search_finds_it_until_then_on_every_node_and_never_after() {
        assertThat(library.settled().found(zoe, word + "title")).containsExactly("thread/" + thread);
        assertThat(library.found(zoe, word + "answer")).hasSize(1);
        until(() -> finds(there(), word + "title"));

        withdraw();

        for (var part : List.of("title", "question", "answer")) {
            for (var reader : List.of(zoe, lea, mina, library.omar, library.sara)) {
                assertThat(library.settled().found(reader, word + part))
                        .as("%s by %s", part, reader.handle())
                        .isEmpty();
            }
            assertThat(library.similar(zoe, word + part + " chocolate", word + part))
                    .doesNotContain("thread/" + thread);
            until(() -> !finds(there(), word + part));
        }
    }

    @Test
    void pages_that_a_second_node_keeps_are_gone_there() {
        var pages = List.of("threads/" + thread, "threads/" + thread + "/posts", "threads?space=marketing", "threads");
        pages.forEach(
                page -> assertThat(there().get(FORUM + page).text()).as(page).contains(word));

        withdraw();

        for (var page : pages) {
            until(() -> !there().get(FORUM + page).text().contains(word));
            assertThat(zoe.get(FORUM + page).text()).as(page).doesNotContain(word);
        }
        assertThat(there().get(FORUM + "threads/" + thread).status()).isEqualTo(404);
    }

    @Test
    void files_that_were_put_into_it_are_read_by_none_but_whoever_owns_them() {
        var posts = zoe.get(FORUM + "threads/" + thread + "/posts").itemList();
        var file = Upload.of(mina, word + ".txt", "words of it").json().getString("url");
        var edited = Map.of("body", "Look: [prices](" + file + ")", "version", 1);
        done(mina.patch(FORUM + "posts/" + posts.get(1).getLong("id"), edited));
        var etag = done(zoe.get(file)).header("etag");

        withdraw();

        for (var reader : List.of(zoe, lea, library.tom, library.omar, library.sara, there())) {
            assertThat(reader.get(file).status()).as(reader.handle()).isEqualTo(404);
        }
        assertThat(zoe.with("if-none-match", etag).get(file).status()).isEqualTo(404);
        assertThat(mina.get(file).status()).isEqualTo(200);
    }
}
