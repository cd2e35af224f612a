package entraide.server.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Questions of a school, with how others look for them who do not know them, in one language. Each matter has two texts and
 * two searches: the first means the first text and can do with the second, and the other way about.
 */
final class Matters {

    record Text(String title, String body) {}

    /** What somebody types, and how good each title is as an answer: 2, 1, or not at all. */
    record Judged(String query, Map<String, Integer> grades) {}

    private final List<Text> texts = new ArrayList<>();
    private final List<Judged> judged = new ArrayList<>();
    private final List<Judged> retold = new ArrayList<>();

    private Matters() {}

    static Matters in(String language) {
        var matters = new Matters();
        try (var file = Matters.class.getResourceAsStream("/relevance/" + language + ".txt");
                var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            var all = lines.lines().filter(line -> !line.startsWith("#")).collect(Collectors.joining("\n"));
            for (var one : all.strip().split("\n\n")) matters.add(one.split("\n"));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return matters;
    }

    private void add(String[] lines) {
        var here = new ArrayList<Text>();
        int searches = 0;
        for (int i = 0; i < lines.length; i++) {
            var said = lines[i].substring(1).strip();
            switch (lines[i].charAt(0)) {
                case '=' -> here.add(new Text(said, lines[i + 1]));
                case '?' -> judged.add(new Judged(said, grades(here, searches++)));
                case '~' -> retold.add(new Judged(said, Map.of(here.get(0).title(), 1)));
                default -> {}
            }
        }
        texts.addAll(here);
    }

    private static Map<String, Integer> grades(List<Text> here, int meant) {
        return Map.of(here.get(meant).title(), 2, here.get(1 - meant).title(), 1);
    }

    List<Text> texts() {
        return texts;
    }

    List<Judged> judged() {
        return judged;
    }

    /** Titles of first texts in other words. */
    List<Judged> retold() {
        return retold;
    }
}
