package entraide.server.demo;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import java.util.List;
import java.util.Map;

/**
 * One thing somebody said: the key {@code lea 3h} names who and how long after what stands before it; {@code re} lists
 * what was said to it.
 *
 * @param adds what the author added later, by how much later
 * @param deleted how much later the author took it away
 * @param solution how much later the asker said that this was it
 */
record Told(
        @JsonAnySetter Map<String, String> said,
        Names thanks,
        Names endorsed,
        Map<String, String> adds,
        String deleted,
        String solution,
        List<Told> re) {

    Told {
        if (said.size() != 1) throw new IllegalArgumentException("one text each, not " + said.keySet());
        thanks = Names.orNone(thanks);
        endorsed = Names.orNone(endorsed);
        adds = adds == null ? Map.of() : adds;
        re = re == null ? List.of() : re;
    }

    String by() {
        return Begun.key(said)[0];
    }

    String after() {
        return Begun.key(said)[1];
    }

    String text() {
        return said.values().iterator().next();
    }
}
