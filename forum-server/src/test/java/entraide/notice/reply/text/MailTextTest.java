package entraide.notice.reply.text;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.notice.reply.mime.ReadMail;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailTextTest {

    private static final Path MAILS = Path.of("src", "test", "resources", "mails");

    record Outcome(String name, String expected, String text) {

        boolean exact() {
            return text.equals(expected);
        }
    }

    private static Outcome outcome(Path eml) {
        try {
            var expected = Files.readString(Path.of(eml.toString().replaceFirst("eml$", "txt")));
            var text = MailText.of(ReadMail.of(Files.readAllBytes(eml)).text());
            return new Outcome(eml.getFileName().toString(), expected.strip(), text);
        } catch (Exception unreadable) {
            throw new AssertionError(eml.toString(), unreadable);
        }
    }

    static List<Outcome> outcomes(String folder) throws Exception {
        try (Stream<Path> mails = Files.list(MAILS.resolve(folder))) {
            return mails.filter(file -> file.toString().endsWith(".eml"))
                    .sorted()
                    .map(MailTextTest::outcome)
                    .toList();
        }
    }

    /** {@code unseen} was written before anybody looked how it is read. */
    @ParameterizedTest
    @ValueSource(strings = {"corpus", "unseen"})
    void of_mails_as_people_send_them_what_is_new_is_left(String folder) throws Exception {
        var all = outcomes(folder);
        var other = all.stream().filter(outcome -> !outcome.exact()).toList();
        System.out.printf("%s: %d of %d exact%n", folder, all.size() - other.size(), all.size());
        other.forEach(outcome ->
                System.out.printf("%s%n<<%n%s%n>>%n%s%n==%n", outcome.name(), outcome.expected(), outcome.text()));

        assertThat(other.size()).as("of %d", all.size()).isLessThanOrEqualTo(all.size() / 20);
        assertThat(all)
                .as("nothing is lost as a whole")
                .noneMatch(outcome -> outcome.text().isBlank());
    }

    private static String plain(String text) {
        return MailText.of(new MailText.Parts("Léa", text, false, false, ""));
    }

    private static String html(String text) {
        return MailText.of(new MailText.Parts("Léa", "", false, false, text));
    }

    @Test
    void a_mail_without_a_word_of_its_own_is_empty() {
        assertThat(plain("\n\n> Bonjour\n> Léa\n")).isEmpty();
        assertThat(plain("-- \nLéa\n")).isEmpty();
        assertThat(plain("Le mar. 10 mars 2026 à 09:41, École <reply@x.example> a écrit :\n\n> Bonjour\n"))
                .isEmpty();
        assertThat(html("<div><br></div><blockquote type=cite>Bonjour</blockquote>"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ">",
                "> ",
                ">\n",
                "a\n> b\n",
                "On \n",
                "On 2026 a@b wrote\n",
                "On 2026 a@b wrote:\n",
                "x:\n",
                "On 2026 ",
                "De : a@b\n",
                "________________\n",
                "-- \n",
                "Envoyé de mon iPhone\n",
                "Envoyé de mon iPhone\n\n",
                "not the intended recipient\n\n",
                "```\n",
                "\n",
                "sent ",
                "a "
            })
    void large_and_deep_mails_take_no_longer_than_they_are_large(String again) {
        costsAsItIsLarge(again, MailTextTest::plain);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>",
                "<blockquote>",
                "<b>",
                "<a href=https://x.example>",
                "<ul><li>",
                "<table><tr><td>",
                "<pre>",
                "<p>a",
                "<br>",
                "<",
                "&"
            })
    void html_of_any_depth_is_read(String again) {
        costsAsItIsLarge(again, text -> html(text + "a"));
    }

    private static final int LARGE = MailText.LONGEST - 1;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final long NOISE = Duration.ofMillis(5).toNanos();

    /** Of four times as much, a reader that looks back at all it has read has sixteen times as much to do. */
    private static void costsAsItIsLarge(String again, UnaryOperator<String> reading) {
        long quarter = cost(again.repeat(LARGE / 4 / again.length()), reading);
        long most = 10 * Math.max(quarter, NOISE);
        var large = again.repeat(LARGE / again.length());
        long whole = cost(large, reading);
        // What a busy machine does to it once, it does not do three times.
        for (int i = 0; i < 2 && whole >= most; i++) whole = Math.min(whole, cost(large, reading));
        assertThat(whole).as(again).isLessThan(most);
    }

    /** Time of the processor for this thread alone, the better of two: whatever else is at work does not count. */
    private static long cost(String text, UnaryOperator<String> reading) {
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 2; i++) {
            long before = THREADS.getCurrentThreadCpuTime();
            reading.apply(text);
            best = Math.min(best, THREADS.getCurrentThreadCpuTime() - before);
        }
        return best;
    }
}
