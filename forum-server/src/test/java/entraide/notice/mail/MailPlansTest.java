package entraide.notice.mail;

import static entraide.notice.CrowdedNotices.NOW;

import entraide.notice.CrowdedNotices;
import entraide.notice.CrowdedNotices.Line;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** With 100,000 notices and 24,000 mails, deciding what to mail reads what is decided. */
class MailPlansTest {

    static Stream<Line> lines() {
        return Stream.of(
                new Line("whose turn it is", Looks.TAKE, NOW + ", 20", 40),
                new Line("what waits, though it be thousands", Looks.WAITING, "'{1,3,5}', 500", 1700),
                new Line("what is settled", Looks.SETTLE, "'{1,3,5}', " + NOW + ", 1", 10),
                new Line("a look that is brought forward", Looks.AT_ONCE_AGAIN, "1, " + NOW, 5),
                new Line("how many came today", Mails.COUNTED, "'{1,3,5}', '{2026-03-10,2026-03-10,2026-03-10}'", 30),
                new Line("the mail of a letter", Mails.OF_LETTER, "17", 2),
                new Line("what it told of", Mails.UNREAD, "17", 20),
                new Line("what is taken back", Mails.TAKE_BACK, "17", 20),
                new Line("the digest to come", Preview.WAITING, "1", 1100),
                new Line("to whom", Recipient.RECIPIENTS, "'{1,3,5}'", 20));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void nothing_is_read_that_is_not_needed(Line line) {
        CrowdedNotices.assertFrugal(line);
    }
}
