package entraide.platform.text;

import java.util.Set;

/** A text as it is shown, with whom and what it names; {@code plainOnly} when it was too costly to read as Markdown. */
public record Rendered(
        String html, Set<String> mentions, Set<Long> threads, Set<Long> files, String plain, boolean plainOnly) {

    public Rendered {
        mentions = Set.copyOf(mentions);
        threads = Set.copyOf(threads);
        files = Set.copyOf(files);
    }

    public String excerpt(int most) {
        return Text.excerpt(plain, most);
    }
}
