package entraide.search.result;

import entraide.platform.content.Matter;
import entraide.platform.people.Caller;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;

/** Who looks, with what opens doors: the keys of the audiences the reader belongs to, and the spaces by their names. */
record Reader(Caller caller, Set<String> keys, List<Matter.Space> spaces) {

    ZoneId zone() {
        try {
            return ZoneId.of(caller.timeZone());
        } catch (DateTimeException unknown) {
            return ZoneOffset.UTC;
        }
    }
}
