package entraide.server.search;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.platform.people.Role;
import entraide.support.Speaker;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Random members ask random things: nothing is found, counted, offered or corrected to that the reader cannot open. */
class PermissionFuzzTest {

    private static final int QUERIES = Integer.getInteger("permission.queries", 250);
    private static final List<String> COMMON = List.of("stripe", "facture", "client", "erreur", "page", "budget");

    private static final Random RANDOM = new Random(20_260_311);
    private static final Map<String, Set<Long>> SPACES_OF_WORD = new HashMap<>();
    private static final Map<Long, Long> SPACE_OF_THREAD = new HashMap<>();
    private static Library library;
    private static List<Speaker> readers;
    private static List<Long> spaces;

    @BeforeAll
    static void open() {
        library = new Library(Map.of());
        readers = new ArrayList<>(List.of(library.lea, library.tom, library.mina, library.omar, library.sara));
        readers.add(library.world.member("nour", Role.ALUMNUS));
        spaces = List.of(library.everyone, library.staff, library.space("secret", "staff"));
        for (int i = 0; i < 90; i++) write(i);
        library.settled();
    }

    @AfterAll
    static void close() {
        library.close();
    }

    private static void write(int i) {
        long space = spaces.get(i % spaces.size());
        var own = word(i);
        var words = own + " " + COMMON.get(i % COMMON.size()) + " " + COMMON.get((i + 2) % COMMON.size());
        var more = Map.<String, Object>of("tags", List.of("t" + i));
        long thread = library.thread(library.mina, space, "question", "Au sujet de " + words, "Texte " + words, more);
        SPACE_OF_THREAD.put(thread, space);
        for (var word : words.split(" "))
            SPACES_OF_WORD.computeIfAbsent(word, one -> new HashSet<>()).add(space);
        if (i % 3 == 0) library.reply(library.omar, thread, "Réponse " + words);
    }

    /** A word of one space alone; those of neighbours differ by a letter or two. */
    private static String word(int i) {
        return "zanzibar" + (char) ('a' + i / 26) + (char) ('a' + i % 26);
    }

    @Test
    void nothing_is_told_that_its_reader_cannot_open() {
        for (int i = 0; i < QUERIES; i++) {
            var reader = readers.get(RANDOM.nextInt(readers.size()));
            var q = query();
            var results = Library.done(reader.get("/api/v1/search/results?limit=100&q=" + Library.encoded(q)))
                    .json();
            var open = openTo(reader);
            for (var item : results.getJsonArray("items"))
                assertThat(open)
                        .as("%s asks %s", reader.handle(), q)
                        .contains(SPACE_OF_THREAD.get(((JsonObject) item).getLong("threadId")));
            counted(results, open, reader.handle() + " asks " + q);
            offered(results, open, reader.handle() + " asks " + q);
        }
    }

    private static String query() {
        var words =
                IntStream.range(0, 1 + RANDOM.nextInt(3)).mapToObj(i -> piece()).toList();
        return String.join(" ", words);
    }

    private static String piece() {
        return switch (RANDOM.nextInt(8)) {
            case 0, 1 -> COMMON.get(RANDOM.nextInt(COMMON.size()));
            case 2, 3 -> word(RANDOM.nextInt(90));
            case 4 -> "zanzibr" + (char) ('a' + RANDOM.nextInt(4)) + (char) ('a' + RANDOM.nextInt(26));
            case 5 -> "tag:t" + RANDOM.nextInt(90);
            case 6 ->
                List.of("@mina", "@omar", "is:unanswered", "kind:question", "-stripe")
                        .get(RANDOM.nextInt(5));
            default -> "\"" + word(RANDOM.nextInt(90)) + "\"";
        };
    }

    private static Set<Long> openTo(Speaker reader) {
        var seesAll = Set.of("mina", "omar", "sara").contains(reader.handle());
        return seesAll ? Set.copyOf(spaces) : Set.of(library.everyone);
    }

    /** Each facet adds up to what can be opened: the total of spaces is that of all results. */
    private static void counted(JsonObject results, Set<Long> open, String asked) {
        var facets = results.getJsonObject("facets");
        int inSpaces = facets.getJsonArray("space").stream()
                .mapToInt(value -> ((JsonObject) value).getInteger("count"))
                .sum();
        assertThat(inSpaces).as(asked).isEqualTo(results.getInteger("total"));
        assertThat(inSpaces)
                .as(asked)
                .isGreaterThanOrEqualTo(results.getJsonArray("items").size());
        for (var tag : facets.getJsonArray("tag")) {
            int i = Integer.parseInt(((JsonObject) tag).getString("value").substring(1));
            assertThat(open).as(asked).contains(spaces.get(i % spaces.size()));
        }
    }

    private static void offered(JsonObject results, Set<Long> open, String asked) {
        var meant = results.getString("didYouMean");
        if (meant == null) return;
        for (var word : meant.replace("\"", "").split(" ")) {
            if (SPACES_OF_WORD.containsKey(word) && !asked.contains(word))
                assertThat(SPACES_OF_WORD.get(word)).as("%s: %s", asked, meant).containsAnyElementsOf(open);
        }
    }

    @Test
    void like_questions_are_only_those_that_can_be_opened() {
        for (int i = 0; i < QUERIES / 5; i++) {
            var reader = readers.get(RANDOM.nextInt(readers.size()));
            var title = word(RANDOM.nextInt(90)) + " " + COMMON.get(RANDOM.nextInt(COMMON.size()));
            for (var found : library.similar(reader, title, "Texte"))
                assertThat(openTo(reader))
                        .contains(SPACE_OF_THREAD.get(Long.parseLong(found.substring("thread/".length()))));
        }
    }
}
