package entraide.platform.live;

import java.util.LinkedHashSet;
import java.util.Set;

/** Readers of one event loop who belong to the same keys: an event is matched with them all at once. */
final class Audience {

    private final Set<String> keys;
    private final Set<LiveStream> streams = new LinkedHashSet<>();

    Audience(Set<String> keys) {
        this.keys = keys;
    }

    Set<String> keys() {
        return keys;
    }

    Set<LiveStream> streams() {
        return streams;
    }

    boolean hears(LiveEvent event) {
        return event.concerns(keys);
    }

    boolean hears(LiveEvent event, long memberId) {
        return event.members().contains(memberId) || hears(event);
    }
}
