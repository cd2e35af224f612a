package entraide.notice.channel;

import static entraide.notice.CrowdedNotices.NOW;

import entraide.notice.CrowdedNotices;
import entraide.notice.CrowdedNotices.Line;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What members wish, and whose address is refused, is read by member. */
class ChannelPlansTest {

    static Stream<Line> lines() {
        return Stream.of(
                new Line("wishes", Channels.WISHES, "'{1,3,5}'", 10),
                new Line("an address that is refused", Bounces.BOUNCED, "'m5@school.test', '', " + NOW + ", null", 5),
                new Line("whether it was", Bounces.OF, "5", 5));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void nothing_is_read_that_is_not_needed(Line line) {
        CrowdedNotices.assertFrugal(line);
    }
}
