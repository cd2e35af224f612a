package entraide.messaging.sharing;

import entraide.platform.people.NameWords;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** What is left of a secret in a published text: any word of a name or a firm, the figures of a number, a whole address. */
final class Survivors {

    private static final Set<String> SMALL =
            Set.of("de", "la", "le", "les", "des", "et", "du", "van", "s", "n", "o", "a");

    private Survivors() {}

    static List<String> of(Seeded.Secret secret, String masked) {
        var rest = masked.replaceAll("\\[\\S+ \\d+\\]", "\u0000");
        return switch (secret.kind()) {
            case NAME, COMPANY -> words(secret.text(), rest);
            case PHONE -> figures(secret.text(), rest, 5);
            case AMOUNT ->
                Arrays.stream(secret.text().split("[ \u00a0]"))
                        .filter(word -> word.length() > 2 && rest.contains(word))
                        .toList();
            default -> rest.contains(secret.text()) ? List.of(secret.text()) : List.of();
        };
    }

    private static List<String> words(String secret, String rest) {
        var left = Arrays.asList(NameWords.folded(rest).split("[^\\p{L}\\p{N}]+"));
        return Arrays.stream(NameWords.folded(secret).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> word.length() > 1 && !SMALL.contains(word) && left.contains(word))
                .toList();
    }

    private static List<String> figures(String secret, String rest, int length) {
        var digits = secret.replaceAll("\\D", "");
        var left = rest.replaceAll("[ .\u00a0()-]", "");
        return left.contains(digits.substring(digits.length() - length)) ? List.of(secret) : List.of();
    }
}
