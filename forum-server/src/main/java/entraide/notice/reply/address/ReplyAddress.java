package entraide.notice.reply.address;

import entraide.platform.content.ContentRef;
import java.time.Instant;
import java.util.Map;

/**
 * What an address for replies says to us: who may write by it, about what, and how long.
 *
 * @param subject what the mail told of, in that place
 */
public record ReplyAddress(long memberId, ContentRef place, ContentRef subject, Instant until) {

    private static final String MEMBER = "member";

    /** Where one may write, and what stands there; and a member, of whose mails others report. */
    static final Map<String, String> PLACES = Map.of("thread", "post", "conversation", "message", MEMBER, MEMBER);

    static boolean takes(ContentRef place, ContentRef subject) {
        return !place.kind().equals(MEMBER) && subject.kind().equals(PLACES.get(place.kind()));
    }

    /** By which mail servers report that a mail to this member did not arrive. */
    static ReplyAddress forReports(long memberId, Instant until) {
        var member = new ContentRef(MEMBER, memberId);
        return new ReplyAddress(memberId, member, member, until);
    }

    public boolean isForReports() {
        return place.kind().equals(MEMBER);
    }
}
