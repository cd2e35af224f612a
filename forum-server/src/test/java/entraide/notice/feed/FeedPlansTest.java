package entraide.notice.feed;

import static entraide.notice.CrowdedNotices.NOW;

import entraide.notice.CrowdedNotices;
import entraide.notice.CrowdedNotices.Line;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** With 10,000 private addresses, one opens by its own row. */
class FeedPlansTest {

    static Stream<Line> lines() {
        return Stream.of(
                new Line("an address that is fetched", FeedDoor.OPEN, "sha256('5'), " + NOW + ", " + NOW, 10),
                new Line("how many a member has", Feeds.COUNT, "5", 10),
                new Line("which a member has", Feeds.OF_MEMBER, "5", 10),
                new Line("one that is renewed", Feeds.RENEW, "5, 6, sha256('x'), " + NOW, 5),
                new Line("all that are taken back", RevokeFeeds.REVOKE, "5, " + NOW, 10));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void nothing_is_read_that_is_not_needed(Line line) {
        CrowdedNotices.assertFrugal(line);
    }
}
