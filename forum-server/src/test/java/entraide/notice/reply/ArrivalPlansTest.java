package entraide.notice.reply;

import static entraide.notice.CrowdedNotices.NOW;

import entraide.notice.CrowdedNotices;
import entraide.notice.CrowdedNotices.Line;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** With 40,000 mails that came, one is found by its writer. */
class ArrivalPlansTest {

    static Stream<Line> lines() {
        return Stream.of(
                new Line("whether it came before", Arrivals.KNOWN, "5, sha256('4')", 2),
                new Line("that it came", Arrivals.NOTE, "5, sha256('new'), 'posted', " + NOW, 2),
                new Line("what came lately", Arrivals.LATELY, "5, '2026-03-10T08:00:00Z'", 30));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void nothing_is_read_that_is_not_needed(Line line) {
        CrowdedNotices.assertFrugal(line);
    }
}
