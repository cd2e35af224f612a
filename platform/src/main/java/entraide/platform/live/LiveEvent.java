package entraide.platform.live;

import entraide.platform.Json;
import entraide.platform.events.DomainEvent;
import entraide.platform.events.Heard;
import entraide.platform.events.Place;
import io.vertx.core.buffer.Buffer;
import java.util.LinkedHashMap;
import java.util.Set;

/** An event as streams send it: encoded once, for however many readers. */
final class LiveEvent {

    private final Heard heard;
    private final Place place;
    private final Set<Long> members;
    private volatile Buffer bytes;

    LiveEvent(Heard heard, Place place) {
        this.heard = heard;
        this.place = place;
        this.members = heard.event().members();
    }

    DomainEvent event() {
        return heard.event();
    }

    Place place() {
        return place;
    }

    boolean isIn(Place other) {
        return other.includes(heard.tx(), heard.id());
    }

    /** The members it is meant for by name. */
    Set<Long> members() {
        return members;
    }

    boolean concerns(Set<String> keys) {
        for (var key : event().audience()) {
            if (keys.contains(key)) return true;
        }
        return false;
    }

    Buffer bytes() {
        if (bytes == null) bytes = Frames.event(place, "changed", Json.text(change()));
        return bytes;
    }

    /** Which thing changed, and never what it contains or whose deed it was. */
    private LinkedHashMap<String, Object> change() {
        var change = new LinkedHashMap<String, Object>(event().about());
        change.put("topic", event().topic());
        change.put("kind", event().subject().kind());
        change.put("id", event().subject().id());
        change.put("version", event().version());
        return change;
    }
}
