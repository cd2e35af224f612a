package entraide.server.search;

import io.vertx.core.json.JsonObject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** All that one reader can open: what may be found, counted and offered to them. */
final class Sight {

    private static final Pattern OWN = Pattern.compile("zanzibar[a-z]{2}");

    /** Who wrote each thing, as far as this reader is told. */
    private final Map<String, Optional<String>> authors = new HashMap<>();

    private final Map<String, Integer> inSpaces = new HashMap<>();
    private final Map<String, Integer> byAuthor = new HashMap<>();
    private final Map<String, Integer> tagged = new HashMap<>();
    private final Set<String> words = new HashSet<>();

    void opened(JsonObject thread, List<JsonObject> posts) {
        add("thread/" + thread.getLong("id"), thread, thread, thread.getString("title"));
        for (var post : posts) {
            if (post.getString("body") == null) continue;
            // What stands first is found as the thread.
            if (post.getLong("id").equals(thread.getLong("firstPostId"))) learn(post.getString("body"));
            else add("post/" + post.getLong("id"), post, thread, post.getString("body"));
        }
    }

    private void add(String name, JsonObject item, JsonObject thread, String text) {
        // Mentors and staff see who asked; search tells nobody.
        var anonymous = item.getBoolean("anonymous", false) || item.getJsonObject("author") == null;
        var author = anonymous
                ? Optional.<String>empty()
                : Optional.of(item.getJsonObject("author").getString("handle"));
        authors.put(name, author);
        author.ifPresent(handle -> byAuthor.merge(handle, 1, Integer::sum));
        inSpaces.merge(thread.getJsonObject("space").getString("slug"), 1, Integer::sum);
        thread.getJsonArray("tags").forEach(tag -> tagged.merge((String) tag, 1, Integer::sum));
        learn(text);
    }

    private void learn(String text) {
        words.addAll(ownWords(text));
    }

    static Set<String> ownWords(String text) {
        var own = new HashSet<String>();
        for (var found = OWN.matcher(text); found.find(); ) own.add(found.group());
        return own;
    }

    Set<String> names() {
        return authors.keySet();
    }

    Optional<String> author(String name) {
        return authors.get(name);
    }

    Set<String> words() {
        return words;
    }

    Map<String, Integer> facet(String name) {
        return switch (name) {
            case "space" -> inSpaces;
            case "author" -> byAuthor;
            case "tag" -> tagged;
            default -> throw new IllegalArgumentException(name);
        };
    }
}
