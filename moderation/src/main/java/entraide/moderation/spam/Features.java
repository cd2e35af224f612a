package entraide.moderation.spam;

import entraide.moderation.fold.Folded;
import entraide.moderation.fold.Hash;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/**
 * By what texts are compared with those that were judged: their words and pairs of words as they are read rather than spelled,
 * where their links go, and their shape. Each is a hash, with what is to be said of it.
 */
public record Features(Map<Long, Trait> traits) {

    /** What a text has: {@code code} names a sentence of the catalogue, {@code with} belongs in it. */
    public record Trait(String code, Object with) {

        private long hash() {
            return Hash.of(code + ' ' + with);
        }
    }

    private static final int LETTERS = 2_000;
    private static final int WORDS = 300;
    private static final int LONGEST = 30;
    // That there is a number tells something, and which one nothing.
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ADDRESS = Pattern.compile("(?i)\\bhttps?://\\S+|\\bwww\\.\\S+");
    private static final Pattern MONEY = Pattern.compile("[€$£]\\s?\\d|\\d\\s?(?:[€$£]|eur\\b|euros?\\b|usd\\b)");
    private static final Pattern PHONE = Pattern.compile("\\+?\\d(?:[ .-]?\\d){8,13}");
    private static final Pattern MAIL = Pattern.compile("[\\w.+-]{1,64}@[\\w-]{1,64}\\.\\w{2,}");

    /** {@code title} may be null; {@code hosts} are those of its links. */
    public static Features of(String title, String text, Collection<String> hosts) {
        var traits = new LinkedHashMap<Long, Trait>();
        var whole = shortened((title == null ? "" : title + "\n") + text);
        words(traits, ADDRESS.matcher(whole).replaceAll(" "));
        hosts.stream().distinct().limit(10).forEach(host -> add(traits, "host", host));
        shape(traits, whole, hosts.size());
        return new Features(traits);
    }

    private static String shortened(String text) {
        return text.length() <= LETTERS ? text : text.substring(0, LETTERS);
    }

    private static void add(Map<Long, Trait> traits, String code, Object with) {
        var trait = new Trait(code, with);
        traits.putIfAbsent(trait.hash(), trait);
    }

    private static void words(Map<Long, Trait> traits, String text) {
        var words = BETWEEN.splitAsStream(Folded.of(text).plain())
                .filter(word -> !word.isEmpty() && word.length() <= LONGEST)
                .limit(WORDS)
                .map(word -> NUMBER.matcher(word).matches() ? "0" : word)
                .toList();
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).length() > 2) add(traits, "word", words.get(i));
            if (i > 0) add(traits, "words", words.get(i - 1) + ' ' + words.get(i));
        }
    }

    private static void shape(Map<Long, Trait> traits, String text, int links) {
        var folded = text.toLowerCase(java.util.Locale.ROOT);
        if (links > 0) add(traits, "links", links == 1 ? 1 : links <= 3 ? 2 : 4);
        if (MONEY.matcher(folded).find()) add(traits, "money", "");
        if (PHONE.matcher(folded).find()) add(traits, "phone", "");
        if (MAIL.matcher(folded).find()) add(traits, "mail", "");
        if (count(text, letter -> letter == '!') >= 3) add(traits, "loud", "!");
        if (3 * count(text, Character::isUpperCase) > count(text, Character::isLetter) + 10) add(traits, "loud", "A");
        if (count(text, letter -> Character.getType(letter) == Character.OTHER_SYMBOL) >= 3) add(traits, "emoji", "");
        if (text.indexOf('?') >= 0) add(traits, "question", "");
    }

    private static long count(String text, IntPredicate what) {
        return text.codePoints().filter(what).count();
    }

    List<Long> tokens() {
        return List.copyOf(traits.keySet());
    }
}
