package entraide.server.search;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.support.Speaker;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Random members ask random things, while chance hides, moves, deletes and closes: nothing is found, counted, offered or
 * corrected to that its reader cannot open, and all that a reader can open is counted. {@code permission.queries} says how often.
 */
class PermissionFuzzTest {

    private static final int QUERIES = Integer.getInteger("permission.queries", 200);
    private static final int EACH = 100;
    private static final int CHANGES = 4;
    private static final List<String> EXACT = List.of("space", "author");

    private static ChanceSchool school;

    private final Map<Speaker, Sight> sights = new HashMap<>();
    private long results;

    @BeforeAll
    static void open() {
        school = new ChanceSchool(20_260_311);
    }

    @AfterAll
    static void close() {
        school.close();
    }

    @Test
    void nothing_is_told_that_its_reader_cannot_open() {
        for (int i = 0; i < QUERIES; i++) {
            if (i % EACH == 0) lookAround();
            var reader = school.any(school.readers);
            found(reader, query());
            if (i % 5 == 0) like(reader);
            if (i % 10 == 0) everything(reader);
        }
        System.out.printf("%d queries, %d results, none that its reader could not open%n", QUERIES, results);
        assertThat(results).isGreaterThan(QUERIES);
    }

    private void lookAround() {
        for (int i = 0; i < CHANGES; i++) school.change();
        school.library.settled();
        sights.clear();
        school.readers.forEach(reader -> sights.put(reader, school.sight(reader)));
    }

    private void found(Speaker reader, String q) {
        var sight = sights.get(reader);
        var asked = reader.handle() + " asks " + q;
        var answer = Library.done(reader.get("/api/v1/search/results?begun=true&limit=100&q=" + Library.encoded(q)));
        tellsOnly(
                answer.json().getJsonArray("items").stream()
                        .map(JsonObject.class::cast)
                        .toList(),
                sight,
                asked);
        saysOnly(answer.text(), sight, asked);
        counted(answer.json(), sight, asked);
    }

    private void tellsOnly(List<JsonObject> items, Sight sight, String asked) {
        for (var item : items) {
            var name = item.getString("kind") + "/" + item.getLong("id");
            assertThat(sight.names()).as(asked).contains(name);
            var author = Optional.ofNullable(item.getJsonObject("author")).map(one -> one.getString("handle"));
            assertThat(author).as("%s: %s", asked, name).isEqualTo(sight.author(name));
        }
        results += items.size();
    }

    /** Not a word that stands only in what the reader cannot open, unless the reader said it. */
    private static void saysOnly(String told, Sight sight, String asked) {
        var said = Sight.ownWords(told);
        said.removeAll(Sight.ownWords(asked));
        assertThat(sight.words()).as(asked).containsAll(said);
    }

    private static void counted(JsonObject results, Sight sight, String asked) {
        var facets = results.getJsonObject("facets");
        for (var name : List.of("space", "author", "tag"))
            facet(facets, name)
                    .forEach((value, count) -> assertThat(count)
                            .as("%s: %s:%s", asked, name, value)
                            .isLessThanOrEqualTo(sight.facet(name).getOrDefault(value, 0)));
        assertThat(facet(facets, "space").values().stream()
                        .mapToInt(count -> count)
                        .sum())
                .as(asked)
                .isEqualTo(results.getInteger("total"));
    }

    private static Map<String, Integer> facet(JsonObject facets, String name) {
        return facets.getJsonArray(name).stream()
                .map(JsonObject.class::cast)
                .collect(Collectors.toMap(value -> value.getString("value"), value -> value.getInteger("count")));
    }

    /** What has no words counts all there is. */
    private void everything(Speaker reader) {
        var sight = sights.get(reader);
        var all = school.library.results(reader, "kind:question");
        assertThat(all.getInteger("total"))
                .as(reader.handle())
                .isEqualTo(sight.names().size());
        for (var name : EXACT)
            assertThat(facet(all.getJsonObject("facets"), name))
                    .as("%s of %s", name, reader.handle())
                    .isEqualTo(sight.facet(name));
    }

    private void like(Speaker reader) {
        var title = own() + " " + school.any(ChanceSchool.COMMON);
        var answer = Library.done(reader.get("/api/v1/search/similar?body=Texte&title=" + Library.encoded(title)));
        var asked = reader.handle() + " is about to ask " + title;
        tellsOnly(answer.itemList(), sights.get(reader), asked);
        saysOnly(answer.text(), sights.get(reader), asked);
    }

    private static String own() {
        return ChanceSchool.word(school.random.nextInt(school.words()));
    }

    private static String query() {
        var pieces = new ArrayList<String>();
        IntStream.range(0, 1 + school.random.nextInt(3)).forEach(i -> pieces.add(piece()));
        return String.join(" ", pieces);
    }

    private static String piece() {
        return switch (school.random.nextInt(9)) {
            case 0, 1 -> school.any(ChanceSchool.COMMON);
            case 2 -> own();
            // Begun, and with a letter too few.
            case 3 -> own().substring(0, 8 + school.random.nextInt(2));
            case 4, 5 -> own().replace("zib", "zb");
            case 6 -> "tag:t" + own();
            case 7 -> school.any(List.of("@mina", "@omar", "@lea", "is:unanswered", "kind:question", "-stripe"));
            default -> "\"" + own() + "\"";
        };
    }
}
