package entraide.server.demo;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import java.util.List;
import java.util.Map;

/**
 * One thread: the key {@code lea -40d 10:12} of its title names who and when; see {@link When}.
 *
 * @param kind a question where nothing is said
 * @param name by which others link to it, as {@code #:name}
 * @param is any of: anonymous, blocked, pinned
 * @param same who has the same problem
 * @param locked how much later a moderator locked it
 * @param deleted how much later a moderator took it away
 */
record Begun(
        @JsonAnySetter Map<String, String> said,
        String kind,
        String name,
        Names tags,
        Names is,
        String text,
        Names same,
        Names thanks,
        Map<String, String> adds,
        String locked,
        String deleted,
        List<Told> re) {

    Begun {
        if (said.size() != 1) throw new IllegalArgumentException("one title each, not " + said.keySet());
        kind = kind == null ? "question" : kind;
        tags = Names.orNone(tags);
        is = Names.orNone(is);
        same = Names.orNone(same);
        thanks = Names.orNone(thanks);
        adds = adds == null ? Map.of() : adds;
        re = re == null ? List.of() : re;
    }

    String by() {
        return key(said)[0];
    }

    String at() {
        return key(said)[1];
    }

    String title() {
        return said.values().iterator().next();
    }

    boolean is(String word) {
        return is.all().contains(word);
    }

    /** Who, and when. */
    static String[] key(Map<String, String> said) {
        return said.keySet().iterator().next().split(" ", 2);
    }
}
