package entraide.server.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
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

    private static Library library;

    @BeforeAll
    static void open() {
        library = new Library(Map.of());
        library.ask(library.lea, "Un mot pour rien", "Nothing but a mot, café.");
        library.settled();
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
