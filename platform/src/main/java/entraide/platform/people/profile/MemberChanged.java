package entraide.platform.people.profile;

import entraide.platform.content.ContentRef;
import entraide.platform.events.DomainEvent;
import java.util.List;
import java.util.Map;

/** A member is not any more what caches remember: another name, other roles, other cohorts. */
public final class MemberChanged {

    private MemberChanged() {}

    public static DomainEvent of(long memberId, long version) {
        return new DomainEvent(
                "people.member-changed",
                new ContentRef("member", memberId),
                version,
                List.of("member:" + memberId),
                Map.of());
    }
}
