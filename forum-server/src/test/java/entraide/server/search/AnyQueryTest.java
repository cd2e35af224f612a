package entraide.server.search;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.server.Growth;
import entraide.server.demo.DemoTown;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whatever somebody types is answered: by results, or by what is wrong with it. */
class AnyQueryTest {

    private static final List<String> PIECES = List.of(
            "\"",
            "\"\"",
            "-",
            "--",
            ":",
            "in:",
            "in:\"",
            "is:",
            "@",
            "@@",
            "tag:",
            "before:",
            "after:0000",
            "after:9999-12-31",
            "after:2026-13-40",
            "*",
            "?",
            "~",
            "^9",
            "(",
            ")",
            "[* TO *]",
            "AND",
            "OR",
            "\\",
            "{}",
            "<mark>",
            "'",
            "%",
            "_",
            "l'",
            "d'",
            "’",
            "«",
            "»",
            "“",
            "\u0301",
            "\u200d",
            "\ufeff",
            "\u2028",
            "日本語",
            "ﬃ",
            "İ",
            "ß",
            "😀",
            "👩‍👩‍👧",
            "c++",
            "a.b.c",
            "x/y",
            "://",
            "café",
            "--verbose",
            "-\"",
            "mot",
            "nothing");

    private static final int GROWN = 4_000;
    private static final Duration MOST = Duration.ofMillis(200);
    private static final int TRIES = 3;

    private static Library library;

    @BeforeAll
    static void open() {
        library = new Library(Map.of());
        library.ask(library.lea, "Un mot pour rien", "Nothing but a mot, café.");
        Growth.of(library.world.node().platform(), GROWN);
        do library.settled();
        while (!library.search().building().whole());
    }

    @AfterAll
    static void close() {
        library.close();
    }

    @Test
    void no_text_breaks_anything() {
        var random = new Random(20_260_311);
        for (int i = 0; i < 600; i++) {
            var q = new StringBuilder();
            for (int n = 1 + random.nextInt(8); n > 0; n--) {
                if (random.nextInt(4) == 0) q.appendCodePoint(character(random));
                q.append(PIECES.get(random.nextInt(PIECES.size()))).append(random.nextBoolean() ? " " : "");
            }
            var answer = library.answer(library.tom, q.toString());
            assertThat(answer.status()).as(q.toString()).isIn(200, 400);
            assertThat(library.tom
                            .get("/api/v1/search/similar?title=" + Library.encoded(q + "x"))
                            .status())
                    .as(q.toString())
                    .isIn(200, 400);
        }
    }

    /** What it takes of the processor, for a wall clock would measure who else is at work. The best of some tries counts. */
    @Test
    void no_text_takes_much_of_a_core() {
        var dear = new TreeMap<Duration, String>();
        for (var q : dearest()) {
            var took = Stream.generate(() -> spent(q)).limit(TRIES).min(Duration::compareTo);
            dear.put(took.orElseThrow(), q.substring(0, Math.min(60, q.length())));
        }
        System.out.printf("the dearest of %d queries took %s: %s%n", dear.size(), dear.lastKey(), dear.lastEntry());
        assertThat(dear.lastKey()).as(dear.lastEntry().getValue()).isLessThan(MOST);
    }

    private static List<String> dearest() {
        var random = new Random(20_260_312);
        var words = DemoTown.texts().stream()
                .flatMap(text -> Stream.of(text.body().split("\\s+")))
                .filter(word -> word.length() > 3 && word.length() < 12)
                .distinct()
                .limit(400)
                .toList();
        var dear = new ArrayList<String>();
        for (var unit : List.of("\"", "a ", "-a ", "le ", "in:x ", "é", "aAaA", "_.", "«", "a-", "l'", "\u0301", "日"))
            dear.add(cut(unit.repeat(1_000)));
        for (int i = 0; i < 60; i++) {
            var q = new StringBuilder();
            while (q.length() < 1_000) {
                var word = words.get(random.nextInt(words.size()));
                q.append(pieced(word, random)).append(' ');
            }
            dear.add(cut(q.toString()));
        }
        return dear;
    }

    /** As it stands in texts, all but, quoted, or begun. */
    private static String pieced(String word, Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> word;
            case 1 -> word.substring(0, 1) + word.substring(2);
            case 2 -> "\"" + word + " " + word;
            default -> word.substring(0, 3);
        };
    }

    private static String cut(String q) {
        return q.substring(0, Math.min(1_000, q.length())).strip();
    }

    private static Duration spent(String q) {
        long before = nanos();
        var found = library.tom.get("/api/v1/search/results?begun=true&limit=100&q=" + Library.encoded(q));
        assertThat(found.status()).as(q).isIn(200, 400, 414);
        var like = library.tom.get("/api/v1/search/similar?title="
                + Library.encoded(q.substring(0, Math.min(200, q.length())).strip()) + "&body=" + Library.encoded(q));
        assertThat(like.status()).as(q).isIn(200, 400, 414);
        return Duration.ofNanos(nanos() - before);
    }

    /** Of all threads that search, answer and ask; what they do beside is counted with it. */
    private static long nanos() {
        var threads = ManagementFactory.getThreadMXBean();
        return Arrays.stream(threads.dumpAllThreads(false, false, 0))
                .filter(thread -> thread.getThreadName().startsWith("search-")
                        || thread.getThreadName().startsWith("vert.x-"))
                .mapToLong(thread -> Math.max(0, threads.getThreadCpuTime(thread.getThreadId())))
                .sum();
    }

    private static int character(Random random) {
        int character;
        do character = 1 + random.nextInt(Character.MAX_CODE_POINT - 1);
        while (character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE);
        return character;
    }

    @Test
    void long_queries_end() {
        for (var unit : List.of("\"", "a ", "-a ", "mot ", "in:x ", "é", "aAaA", "_.", "«")) {
            var answer = library.answer(library.tom, unit.repeat(1000 / unit.length()));
            assertThat(answer.status()).as(unit).isIn(200, 400);
        }
        assertThat(library.answer(library.tom, "mot ".repeat(2_500)).status()).isIn(400, 414);
    }

    @Test
    void a_forged_place_is_refused() {
        for (var after : List.of("x", "AAAA", "TmFOfnRocmVhZC8xfjF-MjAyNi0wMy0xMVQwMDowMDowMFo"))
            assertThat(library.tom
                            .get("/api/v1/search/results?q=mot&after=" + after)
                            .status())
                    .isEqualTo(400);
    }
}
