package entraide.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RenderLimitsTest {
    private static final String ORDINARY =
            "Bonjour, voici [un lien](https://x.test/b) et *un mot*, `du code`, @lea.\n\n";
    private static final int LENGTH = Markdown.MAX_LENGTH;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    // A pause of the machine is not the text's doing: one good try of three shows the bound.
    private static final List<Integer> TRIES = List.of(1, 2, 3);

    private static long ordinary;

    static Stream<Named<IntFunction<String>>> shapes() {
        return Shapes.all().entrySet().stream().map(shape -> Named.of(shape.getKey(), shape.getValue()));
    }

    @BeforeAll
    static void measureAnOrdinaryText() {
        var text = ORDINARY.repeat(LENGTH / ORDINARY.length());
        for (int i = 0; i < 10; i++) ordinary = cost(text);
    }

    @Test
    void there_are_enough_shapes() {
        assertThat(shapes().count()).isGreaterThanOrEqualTo(150);
    }

    // Judged by what an ordinary text of full length costs on the same machine in the same run, about 40 ms where this
    // was written.
    @ParameterizedTest
    @MethodSource("shapes")
    void no_shape_costs_much_more_than_an_ordinary_text(IntFunction<String> shape) {
        assertThat(TRIES).as("times of %d tries", TRIES.size()).anyMatch(go -> isBounded(shape));
    }

    private static boolean isBounded(IntFunction<String> shape) {
        long whole = cost(shape.apply(LENGTH));
        long half = cost(shape.apply(LENGTH / 2));
        return half < 10 * ordinary && whole < 10 * ordinary && whole < 3 * Math.max(half, ordinary);
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void no_word_is_lost(IntFunction<String> shape) {
        var rendered = Renderer.render("début\n\n" + shape.apply(LENGTH / 50) + "\n\nfin");

        assertThat(rendered.html()).contains("début", "fin");
        if (rendered.plainOnly()) assertThat(rendered.html()).doesNotContain("<a ");
    }

    private static long cost(String text) {
        long start = THREADS.getCurrentThreadCpuTime();
        Renderer.render(text);
        return THREADS.getCurrentThreadCpuTime() - start;
    }

    @Test
    void what_is_too_much_is_shown_as_typed() {
        var rendered = Renderer.render("un <b>\ndeux @lea\n\n" + "[a](".repeat(10_000));

        assertThat(rendered.plainOnly()).isTrue();
        assertThat(rendered.html()).startsWith("<p dir=\"auto\">un &lt;b&gt;<br>deux @lea</p><p dir=\"auto\">[a]([a](");
        assertThat(rendered.plain()).startsWith("un <b>\ndeux @lea\n\n[a](");
        assertThat(rendered.mentions()).isEmpty();
    }

    @Test
    void a_text_beyond_the_length_is_shown_as_typed() {
        assertThat(Renderer.render("un mot ".repeat(LENGTH / 7)).plainOnly()).isFalse();
        assertThat(Renderer.render("un mot ".repeat(LENGTH / 7 + 1)).plainOnly())
                .isTrue();
    }

    @Test
    void long_honest_texts_stay_markdown() {
        assertHonest(ORDINARY.repeat(LENGTH / ORDINARY.length()));
        assertHonest("Une phrase, puis une autre : voilà. ".repeat(LENGTH / 36));
        assertHonest("- [un lien](https://x.test/b) et *un mot*\n".repeat(1000));
        assertHonest("|a|b|c|d|\n|-|-|-|-|\n" + "|un mot|*deux*|trois|quatre mots de plus|\n".repeat(150));
        assertHonest("```\n" + "2026-01-01 [INFO] {\"a\": [1, 2], \"b\": \"`c`\"}\n".repeat(900) + "```\n");
        assertHonest(
                "1. un pas\n\n   ```sh\n" + "   echo \"[a](b)\" | grep `date`\n".repeat(100) + "   ```\n2. un autre\n");
        assertHonest("> > > > > une réponse à une réponse\n".repeat(100));
        assertHonest("=".repeat(200) + "\n\n" + "-".repeat(200) + "\n\n" + "* * * * * * * * * * * * * * * * * * *\n");
        assertHonest("une note[^1]\n\n".repeat(100) + "[^1]: la note");
    }

    private static void assertHonest(String text) {
        assertThat(Renderer.render(text).plainOnly()).as(text.substring(0, 40)).isFalse();
    }
}
