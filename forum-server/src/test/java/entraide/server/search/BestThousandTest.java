package entraide.server.search;

import static java.util.Comparator.comparing;
import static org.assertj.core.api.Assertions.assertThat;

import entraide.platform.content.ContentRef;
import entraide.search.index.Engine;
import entraide.search.index.Entry;
import entraide.search.index.Fields;
import entraide.search.index.Hits.Hit;
import entraide.search.index.Search;
import entraide.search.index.Want;
import entraide.search.lucene.LuceneEngine;
import io.vertx.core.Vertx;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * 3,000 texts of 37 words hold one word between once and 37 times and as many do not hold it, by chance and in five parts of the
 * index; of each ten one is solved.
 */
class BestThousandTest {

    private static final int TEXTS = 3_000;
    private static final int BEST = 1_000;
    private static final int LONG = 37;

    private static Vertx vertx;
    private static Engine engine;

    @BeforeAll
    static void fill(@TempDir Path folder) {
        vertx = Vertx.vertx();
        engine = new LuceneEngine(vertx, folder);
        engine.open("school", 1).await();
        var ids = new ArrayList<>(LongStream.rangeClosed(1, 2 * TEXTS).boxed().toList());
        Collections.shuffle(ids, new Random(1));
        for (int part = 0; part < 2 * TEXTS; part += 2 * TEXTS / 5) {
            var entries = ids.subList(part, part + 2 * TEXTS / 5).stream()
                    .map(BestThousandTest::entry)
                    .toList();
            engine.live().put(entries, List.of()).await();
            engine.live().show().await();
        }
    }

    @AfterAll
    static void close() {
        engine.close().await();
        vertx.close().await();
    }

    private static int times(long id) {
        return id > TEXTS ? 0 : 1 + (int) (id * 7919 % LONG);
    }

    private static boolean solved(long id) {
        return id % 10 == 3;
    }

    private static Entry entry(long id) {
        var words = "tapir ".repeat(times(id)) + "ocelot ".repeat(LONG - times(id));
        var marks = solved(id) ? List.of("state:solved") : List.of("state:open");
        return new Entry(
                new ContentRef("post", id),
                Map.of(Fields.BODY, words),
                marks,
                List.of("everyone"),
                1,
                Instant.EPOCH,
                1);
    }

    private static Search search(Optional<Search.Spot> after, int limit) {
        var solved = new Want.Flat(new Want.Marked(Fields.MARKS, List.of("state:solved")), 0.5f);
        var want = new Want.All(List.of(new Want.Term(Fields.BODY, "tapir", 1)), List.of(solved), List.of(), List.of());
        return new Search(want, Set.of("everyone"), Search.Order.BEST, after, limit, true);
    }

    private static List<Hit> all() {
        return engine.find(search(Optional.empty(), BEST)).await().hits();
    }

    private static List<Long> ids(List<Hit> hits) {
        return hits.stream().map(hit -> hit.ref().id()).toList();
    }

    @Test
    void they_are_those_that_hold_the_word_most_wherever_they_stand() {
        var most = LongStream.rangeClosed(1, TEXTS)
                .boxed()
                .sorted(comparing(BestThousandTest::times).reversed().thenComparing(id -> id))
                .limit(BEST)
                .toList();

        assertThat(ids(all())).containsExactlyInAnyOrderElementsOf(most);
    }

    @Test
    void what_lifts_them_orders_them_and_equals_stand_in_the_order_of_their_names() {
        var hits = all();

        assertThat(hits)
                .isSortedAccordingTo(comparing(Hit::key)
                        .reversed()
                        .thenComparing(hit -> hit.ref().id()));
        assertThat(solved(hits.get(0).ref().id())).isTrue();
        var lifted =
                hits.stream().filter(hit -> solved(hit.ref().id())).findFirst().orElseThrow();
        var same = hits.stream()
                .filter(hit -> !solved(hit.ref().id()))
                .filter(hit -> times(hit.ref().id()) == times(lifted.ref().id()))
                .findFirst()
                .orElseThrow();
        assertThat(lifted.key() - same.key()).isBetween(0.49, 0.51);
    }

    @Test
    void pages_show_each_of_them_once_and_in_the_same_order() {
        var turned = new ArrayList<Hit>();
        Optional<Search.Spot> after = Optional.empty();
        for (int page = 0; page < BEST / 50; page++) {
            var found = engine.find(search(after, 50)).await();
            assertThat(found.total()).isEqualTo(TEXTS);
            turned.addAll(found.hits());
            var last = turned.get(turned.size() - 1);
            after = Optional.of(new Search.Spot(last.key(), last.name()));
        }

        assertThat(new HashSet<>(ids(turned))).hasSize(BEST);
        assertThat(ids(turned)).isEqualTo(ids(all()));
        assertThat(engine.find(search(after, 50)).await().hits()).isEmpty();
    }

    @Test
    void they_are_what_is_counted() {
        var counts = engine.find(search(Optional.empty(), 20)).await().counts();

        var solved = ids(all()).stream().filter(BestThousandTest::solved).count();
        assertThat(counts).containsEntry("state:solved", (int) solved).containsEntry("state:open", (int)
                (BEST - solved));
    }

    @Test
    void all_who_ask_at_once_get_the_same() {
        var expected = ids(all()).subList(0, 20);

        var asked = IntStream.range(0, 40)
                .mapToObj(i -> engine.find(search(Optional.empty(), 20)))
                .toList();

        assertThat(asked)
                .allSatisfy(found -> assertThat(ids(found.await().hits())).isEqualTo(expected));
    }
}
