package entraide.notice.bundle;

import static entraide.notice.CrowdedNotices.NOW;

import entraide.notice.CrowdedNotices;
import entraide.notice.CrowdedNotices.Line;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** With 100,000 notices, telling and reading touch what they concern, however many hear of the same place. */
class BundlePlansTest {

    static Stream<Line> lines() {
        return Stream.of(
                new Line("a page of the list", Bundles.PAGE, "1, 9223372036854775807, 31", 400),
                new Line("how many are unread", Bundles.WAITING, "1", 110),
                new Line("one that is read", ReadNotices.ONE, "1, 100001", 5),
                new Line("a place that is read, of thousands", ReadNotices.PLACE, "1, 'thread', 100005", 5),
                new Line("what was held is read", ReadNotices.READ, "'{2,4}', " + NOW, 30),
                new Line(
                        "three are told",
                        WriteNotices.TELL,
                        "'{5,6,7}', '{answered,answered,answered}', 'thread', 777777, 'post', 888888, 1, null, " + NOW
                                + ", " + NOW,
                        50),
                new Line("one reads what all hear of", WriteNotices.HOLD_OF, "5, 'thread', 500000", 5),
                new Line("a place goes", WriteNotices.HOLD, "'thread', 13", 10),
                new Line("what was seen", WriteNotices.SEE, "'{6,8}', 99999999, " + NOW, 40),
                new Line("places that one has not read", WriteNotices.UNREAD, "9, 'thread'", 20),
                new Line("some of these", WriteNotices.HOLD_AMONG, "1, 'thread', '{100001,100002}'", 10),
                new Line("what is taken back", WriteNotices.TAKE_BACK, "'{10,12}', null, null, null", 50),
                new Line("what is empty then", WriteNotices.SWEEP, "'{10,12}'", 10),
                new Line("places that may be gone", SweepGone.PLACES, "'', 0, 500", 2500));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void nothing_is_read_that_is_not_needed(Line line) {
        CrowdedNotices.assertFrugal(line);
    }
}
