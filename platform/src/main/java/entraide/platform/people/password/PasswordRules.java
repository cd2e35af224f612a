package entraide.platform.people.password;

import static java.nio.charset.StandardCharsets.UTF_8;

import entraide.platform.people.NameWords;
import entraide.platform.web.Problem;
import entraide.platform.web.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Refuses passwords that are tried first: our own short list of words in French and English with the usual changes, runs
 * on a keyboard, few letters repeated, and one's own name. It is no list of leaked passwords. Pure.
 */
public final class PasswordRules {

    private static final Set<String> COMMON = words("common.txt");
    private static final List<String> RUNS = List.of(
            "abcdefghijklmnopqrstuvwxyz",
            "01234567890",
            "qwertyuiop",
            "asdfghjkl",
            "zxcvbnm",
            "azertyuiop",
            "qsdfghjklm",
            "wxcvbn",
            "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik",
            "1aqz2zsx3edc4rfv5tgb6yhn7uj");
    private static final int FEWEST_DIFFERENT = 5;
    private static final int SHORTEST_RUN = 3;

    private PasswordRules() {}

    /** {@code own}: the member's handle, name, address and the school's name. */
    public static void require(String pointer, String password, Collection<String> own) {
        weakness(password, own).ifPresent(why -> {
            throw new Refusal(new Problem(
                    "/problems/weak-password",
                    "This password is easily guessed",
                    422,
                    null,
                    List.of(new Problem.Error(pointer, why)),
                    Map.of("why", why)));
        });
    }

    static Optional<String> weakness(String password, Collection<String> own) {
        if (password.codePoints().distinct().count() < FEWEST_DIFFERENT) return Optional.of("repeated");
        var plain = NameWords.folded(password).replace(" ", "");
        if (isRuns(plain)) return Optional.of("sequence");
        var bare = core(plain);
        var read = core(unleet(plain));
        if (COMMON.contains(bare) || COMMON.contains(read) || isTwice(bare)) return Optional.of("common");
        return isOwn(bare, own) || isOwn(read, own) ? Optional.of("own-name") : Optional.empty();
    }

    /** Whether nothing of it is left once one's own words are taken out, but a letter or two. */
    private static boolean isOwn(String core, Collection<String> own) {
        var words = own.stream()
                .flatMap(PasswordRules::parts)
                .distinct()
                .sorted(Comparator.comparing(String::length).reversed())
                .toList();
        var rest = core;
        for (var word : words) rest = rest.replace(word, "");
        return rest.length() < core.length() && rest.replaceAll("[^\\p{L}]", "").length() <= 2;
    }

    /** Without the digits and signs that people put before and after a word. */
    private static String core(String text) {
        return text.replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "");
    }

    private static String unleet(String text) {
        return text.replace('0', 'o')
                .replace('1', 'i')
                .replace('3', 'e')
                .replace('4', 'a')
                .replace('5', 's')
                .replace('7', 't');
    }

    private static boolean isTwice(String text) {
        int half = text.length() / 2;
        if (text.isEmpty() || text.length() % 2 == 1) return false;
        var first = text.substring(0, half);
        return first.equals(text.substring(half)) && (COMMON.contains(first) || half <= 4);
    }

    private static boolean isRuns(String text) {
        int at = 0;
        while (at < text.length()) {
            int run = longestRunAt(text, at);
            if (run < SHORTEST_RUN) return false;
            at += run;
        }
        return true;
    }

    private static int longestRunAt(String text, int at) {
        int longest = 0;
        for (var run : RUNS) {
            longest = Math.max(longest, common(text.substring(at), run));
            longest = Math.max(
                    longest,
                    common(text.substring(at), new StringBuilder(run).reverse().toString()));
        }
        return longest;
    }

    private static int common(String text, String run) {
        int begin = text.isEmpty() ? -1 : run.indexOf(text.charAt(0));
        if (begin < 0) return 0;
        int length = 0;
        while (length < text.length()
                && begin + length < run.length()
                && text.charAt(length) == run.charAt(begin + length)) length++;
        return length;
    }

    private static Stream<String> parts(String own) {
        var folded = NameWords.folded(own.replaceFirst("@.*$", ""));
        return Stream.concat(
                Stream.of(folded.replace(" ", "")).filter(word -> word.length() >= 3),
                Arrays.stream(folded.split(" ")).filter(word -> word.length() >= 3));
    }

    private static Set<String> words(String name) {
        try (var list = PasswordRules.class.getResourceAsStream("/passwords/" + name)) {
            if (list == null) throw new IllegalStateException("there is no passwords/" + name);
            return new String(list.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Arrays.stream(line.split(" ")))
                    .filter(word -> !word.isEmpty())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
