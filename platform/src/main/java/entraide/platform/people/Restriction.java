package entraide.platform.people;

import entraide.platform.content.ContentRef;
import entraide.platform.events.DomainEvent;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What a member may not do for now, because of a decision.
 *
 * @param until when it ends or becomes another; null when it has no end
 */
public record Restriction(Kind kind, Instant until) {

    /** {@code SILENCED} reads and does not write; {@code SHUT_OUT} signs in to read why, to appeal, and to take their data along. */
    public enum Kind {
        SILENCED,
        SHUT_OUT
    }

    /** Every node looks again at what this member may, and at what their live streams may hear. */
    public static DomainEvent changed(long memberId) {
        return new DomainEvent(
                "people.restriction-changed",
                new ContentRef("member", memberId),
                1,
                List.of("member:" + memberId),
                Map.of());
    }
}
