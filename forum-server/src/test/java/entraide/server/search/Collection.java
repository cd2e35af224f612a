package entraide.server.search;

import entraide.server.demo.DemoTown;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Questions to look for, made from the demo town: each asks for one text in other words than its title's. */
final class Collection {

    /** A text, and how somebody asks for it who does not know it. */
    record Asked(String title, String body, String query) {}

    private static final int LONGEST = 2_000;
    private static final int FEWEST = 3;
    private static final Set<String> IDLE = Set.of(
            "le", "la", "les", "un", "une", "des", "de", "du", "et", "ou", "à", "a", "the", "an", "of", "to", "in",
            "is", "my", "mon", "ma", "mes", "pour", "for", "on", "en", "it", "do", "i", "je", "ne", "pas", "and",
            "with", "avec");

    private final Random random = new Random(20_260_311);

    List<Asked> asked() {
        var bodies = new LinkedHashMap<String, String>();
        DemoTown.texts().forEach(text -> bodies.putIfAbsent(text.title(), text.body()));
        var asked = new ArrayList<Asked>();
        bodies.forEach((title, body) -> {
            var query = reworded(title, body);
            if (query.split(" ").length >= FEWEST)
                asked.add(new Asked(title, body.substring(0, Math.min(LONGEST, body.length())), query));
        });
        return asked;
    }

    /** Half of the title's words in another order, and two of its text. */
    private String reworded(String title, String body) {
        var words = words(title);
        java.util.Collections.shuffle(words, random);
        var kept = new ArrayList<>(words.subList(0, (words.size() + 1) / 2));
        var more = words(body);
        for (int i = 0; i < 2 && !more.isEmpty(); i++) kept.add(more.get(random.nextInt(more.size())));
        return String.join(" ", kept);
    }

    private static ArrayList<String> words(String text) {
        var words = new ArrayList<String>();
        for (var word : text.split("[^\\p{L}\\p{N}]+"))
            if (word.length() > 2 && !IDLE.contains(word.toLowerCase(java.util.Locale.ROOT))) words.add(word);
        return words;
    }

    static String withoutAccents(String query) {
        return Normalizer.normalize(query, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }

    /** One letter of each second long word is missing. */
    String withTypos(String query) {
        var words = query.split(" ");
        for (int i = 0; i < words.length; i += 2) {
            if (words[i].length() < 6) continue;
            int gone = 2 + random.nextInt(words[i].length() - 3);
            words[i] = words[i].substring(0, gone) + words[i].substring(gone + 1);
        }
        return String.join(" ", words);
    }
}
