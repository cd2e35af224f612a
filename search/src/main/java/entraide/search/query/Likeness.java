package entraide.search.query;

import static entraide.search.index.Fields.LANGUAGES;
import static entraide.search.index.Fields.MARKS;

import entraide.platform.text.Language;
import entraide.search.index.Want;
import entraide.search.word.Word;
import entraide.search.word.Words;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What a question that is being written has in common with others: its title above all, and some words of its text. */
public final class Likeness {

    private static final int MOST_OF_TITLE = 20;
    private static final int MOST_OF_BODY = 20;
    private static final int SHORTEST = 3;
    private static final float OF_BODY = 0.25f;

    private final List<String> languages;
    private final Set<String> title;
    private final Set<String> body;

    public Likeness(String title, String body) {
        var language = Language.of(title + "\n" + body);
        this.languages = language == null ? LANGUAGES : List.of(language);
        this.title = forms(title, language, 1, MOST_OF_TITLE);
        this.body = forms(body, language, SHORTEST, MOST_OF_BODY);
        this.body.removeAll(this.title);
    }

    private static Set<String> forms(String text, String language, int shortest, int most) {
        var forms = new LinkedHashSet<String>();
        for (var word : Words.of(text)) {
            if (forms.size() < most && word.form().length() >= shortest && says(word, language)) forms.add(word.form());
        }
        return forms;
    }

    private static boolean says(Word word, String language) {
        return language == null
                ? !Words.saysNothing(word.form(), "fr") && !Words.saysNothing(word.form(), "en")
                : !Words.saysNothing(word.form(), language);
    }

    public Set<String> title() {
        return title;
    }

    public boolean isEmpty() {
        return title.isEmpty();
    }

    /** How many words of the title something must hold to be like it. */
    public int enough() {
        return Math.max(1, (title.size() + 1) / 3);
    }

    public Want want(List<Spelled> words, Instant today) {
        var any = new ArrayList<Want>();
        words.forEach(word -> any.add(Ranking.word(word, languages)));
        var lifts = new ArrayList<>(Ranking.lifts(words, today));
        body.forEach(form -> lifts.addAll(Ranking.mention(form, OF_BODY, languages)));
        return new Want.All(List.of(new Want.Any(any)), lifts, List.of(question()), List.of());
    }

    private static Want question() {
        return new Want.All(
                List.of(),
                List.of(),
                List.of(
                        new Want.Marked(MARKS, List.of("type:thread")),
                        new Want.Marked(MARKS, List.of("kind:question"))),
                List.of());
    }
}
