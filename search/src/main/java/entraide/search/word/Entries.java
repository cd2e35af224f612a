package entraide.search.word;

import static entraide.search.index.Fields.BODY;
import static entraide.search.index.Fields.CODE;
import static entraide.search.index.Fields.CONTEXT;
import static entraide.search.index.Fields.LANGUAGES;
import static entraide.search.index.Fields.TITLE;
import static entraide.search.index.Fields.stems;

import entraide.platform.content.Searchable.Found;
import entraide.search.index.Entry;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Makes of a text what an engine keeps of it. */
public final class Entries {

    private static final String FIRST = "thread";
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("uuuu-MM");

    private Entries() {}

    public static Entry of(Found found) {
        var texts = new HashMap<String, String>();
        var languages = found.language() == null ? LANGUAGES : List.of(found.language());
        put(texts, BODY, found.text(), languages);
        // A title is the thread's; its posts are not found by it, but where they are found it counts.
        if (found.ref().kind().equals(FIRST)) put(texts, TITLE, found.title(), languages);
        else texts.put(CONTEXT, context(found.title()));
        texts.put(CODE, String.join(" ", Identifiers.of(found.title() + "\n" + found.text())));
        var marks = new ArrayList<>(found.facets());
        marks.add("type:" + found.ref().kind());
        marks.add("month:" + MONTH.format(found.writtenAt().atZone(ZoneOffset.UTC)));
        return new Entry(
                found.ref(),
                Map.copyOf(texts),
                marks,
                found.audience(),
                found.ownerId(),
                found.writtenAt(),
                found.version());
    }

    private static void put(Map<String, String> texts, String field, String text, List<String> languages) {
        texts.put(field, Words.joined(Words.of(text)));
        for (var language : languages) texts.put(stems(field, language), Words.joined(Words.stems(text, language)));
    }

    private static String context(String title) {
        var forms = new TreeSet<String>();
        Words.of(title).forEach(word -> forms.add(word.form()));
        for (var language : LANGUAGES) Words.stems(title, language).forEach(word -> forms.add(word.form()));
        return String.join(" ", forms);
    }
}
