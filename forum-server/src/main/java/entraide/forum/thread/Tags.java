package entraide.forum.thread;

import entraide.platform.web.Problem;
import entraide.platform.web.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tags as they are kept: lower case, single spaces, each once. */
final class Tags {

    private static final Pattern ALLOWED = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N} .+#/_-]{0,29}");

    private Tags() {}

    static String plain(String given) {
        return given.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    static List<String> of(List<String> given) {
        if (given == null) return List.of();
        var tags = new ArrayList<String>();
        for (int i = 0; i < given.size(); i++) {
            var tag = plain(given.get(i));
            if (!ALLOWED.matcher(tag).matches()) {
                throw new Refusal(Problem.invalid("/tags/" + i, "begins with a letter or digit and has no odd signs"));
            }
            if (!tags.contains(tag)) tags.add(tag);
        }
        return List.copyOf(tags);
    }

    /** Students pick from known tags. */
    static Refusal unknown(List<String> tags, List<String> unknown) {
        return new Refusal(Problem.invalid(unknown.stream()
                .map(tag -> new Problem.Error("/tags/" + tags.indexOf(tag), "is not a known tag; mentors add new ones"))
                .toList()));
    }
}
