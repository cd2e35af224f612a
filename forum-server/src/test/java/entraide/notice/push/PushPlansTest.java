package entraide.notice.push;

import static entraide.notice.CrowdedNotices.NOW;

import entraide.notice.CrowdedNotices;
import entraide.notice.CrowdedNotices.Line;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** With 6,000 browsers and 36,000 things due in them, each is told with what concerns it. */
class PushPlansTest {

    static Stream<Line> lines() {
        return Stream.of(
                new Line(
                        "what is asked for, of what all hear",
                        AskToPush.ASK,
                        "'{1,3,5}', 'thread', 500000, " + NOW + ", " + NOW,
                        60),
                new Line("what was heard on a page", AskToPush.HEARD, "2, 'thread', 14", 20),
                new Line("what is due", DuePushes.TAKE, NOW + ", 20", 120),
                new Line("what is done", DuePushes.DONE, "2, 2000, 1, " + NOW, 10),
                new Line("when it was told", DuePushes.TOLD, "2000, " + NOW, 5),
                new Line("what is put off", DuePushes.PUT_OFF, "2, 2000, " + NOW + ", " + NOW, 5),
                new Line("who is left alone", DuePushes.LATER, "2000, " + NOW, 20),
                new Line("who is gone", DuePushes.GONE, "'https://push.example/5', 'a'", 5),
                new Line("who is behind a browser", Readers.READER, "2000, '2026-02-01', '2025-10-01'", 10),
                new Line("the browsers of a member", Devices.LIST, "1, '2026-02-01', '2025-10-01'", 20),
                new Line("those that are too many", Devices.SURPLUS, "1, 10, 5", 20),
                new Line("one that is replaced", Devices.REPLACED, "'https://push.example/6', 7, ''", 5),
                new Line("one more", Devices.PUT, "1, sha256('5'), 'https://push.example/new', '', '', '', " + NOW, 10),
                new Line("what is said, of thousands", Messages.UNREAD, "200000, '{answered}'", 100),
                new Line("which kinds there are", Messages.KINDS, "200000", 60));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void nothing_is_read_that_is_not_needed(Line line) {
        CrowdedNotices.assertFrugal(line);
    }
}
