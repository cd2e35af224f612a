package entraide.search.result;

import entraide.search.index.Fields;
import entraide.search.query.Spelled;
import entraide.search.word.Word;
import entraide.search.word.Words;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Shows where a text holds what was looked for. What it gives is safe HTML: text with nothing in it but {@code <mark>}. */
public final class Highlight {

    private static final int LONGEST = 240;
    private static final int BEFORE = 60;
    private static final int MOST_READ = 20_000;

    private final Set<String> forms = new HashSet<>();
    private final Map<String, Set<String>> stems = new HashMap<>();
    private final Map<String, Map<String, Optional<String>>> kin = new HashMap<>();
    private final Optional<String> begun;

    public Highlight(List<Spelled> words, List<List<String>> phrases) {
        this(words, phrases, Optional.empty());
    }

    /** {@code begun} is the beginning of a word; all that begin so are what was looked for. */
    Highlight(List<Spelled> words, List<List<String>> phrases, Optional<String> begun) {
        this.begun = begun;
        words.forEach(word -> Stream.concat(Stream.of(word.form()), word.akin().stream())
                .flatMap(one -> Words.of(one).stream())
                .forEach(one -> forms.add(one.form())));
        for (var language : Fields.LANGUAGES)
            stems.put(
                    language,
                    new HashSet<>(forms.stream()
                            .flatMap(form -> Words.stem(form, language).stream())
                            .toList()));
        // What is said word for word has no kin.
        phrases.forEach(forms::addAll);
    }

    /** All of a short text. */
    public String whole(String text, String language) {
        return marked(text, 0, text.length(), places(text, language));
    }

    /** The part of it that says most of what was looked for. */
    public String excerpt(String text, String language) {
        var read = text.length() > MOST_READ ? text.substring(0, text.offsetByCodePoints(0, MOST_READ / 2)) : text;
        var places = places(read, language);
        int from = begin(read, best(places));
        int to = end(read, from);
        var shown = marked(read, from, to, places);
        return (from > 0 ? "…" : "") + shown + (to < text.length() ? "…" : "");
    }

    /** How many of the words that were looked for it holds, in any of their forms. */
    public int matched(String text, String language) {
        var languages = language == null ? Fields.LANGUAGES : List.of(language);
        var words = Words.of(text);
        return (int) languages.stream()
                .mapToLong(one -> words.stream()
                        .flatMap(word -> kin(word.form(), one).stream())
                        .distinct()
                        .count())
                .max()
                .orElse(0);
    }

    /** The stem of a word, if that was looked for. Texts of a page say the same words again and again. */
    private Optional<String> kin(String form, String language) {
        return kin.computeIfAbsent(language, none -> new HashMap<>())
                .computeIfAbsent(form, one -> Words.stem(one, language).filter(stems.get(language)::contains));
    }

    /** Where each word that was looked for begins; as the same word again is no news, forms go along. */
    private TreeMap<Integer, Word> places(String text, String language) {
        var places = new TreeMap<Integer, Word>();
        var languages = language == null ? Fields.LANGUAGES : List.of(language);
        for (var word : Words.of(text)) sought(word, languages).ifPresent(found -> places.put(found.start(), found));
        return places;
    }

    private Optional<Word> sought(Word word, List<String> languages) {
        if (forms.contains(word.form()) || begun.filter(word.form()::startsWith).isPresent()) return Optional.of(word);
        for (var language : languages) {
            var stem = kin(word.form(), language);
            if (stem.isPresent()) return Optional.of(new Word(stem.get(), word.start(), word.end()));
        }
        return Optional.empty();
    }

    private static int best(TreeMap<Integer, Word> places) {
        return places.keySet().stream()
                .max(Comparator.<Integer>comparingLong(
                                start -> places.subMap(start, start + LONGEST - BEFORE).values().stream()
                                        .map(Word::form)
                                        .distinct()
                                        .count())
                        .thenComparing(Comparator.reverseOrder()))
                .orElse(0);
    }

    /** The beginning of the sentence, or of a word not long before. */
    private static int begin(String text, int place) {
        int earliest = Math.max(0, place - BEFORE);
        for (int at = place; at > earliest; at--) {
            if (Character.isWhitespace(text.charAt(at - 1)) && at > 1 && ".!?…".indexOf(text.charAt(at - 2)) >= 0)
                return at;
        }
        if (earliest == 0) return 0;
        int space = text.indexOf(' ', earliest);
        return space < 0 || space >= place ? place : space + 1;
    }

    private static int end(String text, int from) {
        int latest = Math.min(text.length(), from + LONGEST);
        if (latest == text.length()) return latest;
        int space = text.lastIndexOf(' ', latest);
        int end = space > from + LONGEST / 2 ? space : latest;
        return Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end;
    }

    private static String marked(String text, int from, int to, TreeMap<Integer, Word> places) {
        var html = new StringBuilder();
        int at = from;
        for (var word : places.subMap(from, to).values()) {
            if (word.start() < at || word.end() > to) continue;
            escape(text, at, word.start(), html);
            html.append("<mark>");
            escape(text, word.start(), word.end(), html);
            html.append("</mark>");
            at = word.end();
        }
        escape(text, at, to, html);
        return html.toString();
    }

    private static void escape(String text, int from, int to, StringBuilder html) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                default -> html.append(c);
            }
        }
    }
}
