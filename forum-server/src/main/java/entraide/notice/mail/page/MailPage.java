package entraide.notice.mail.page;

import java.util.List;

/**
 * A mail of notices before it is text or HTML: all of it in words, nothing escaped yet.
 *
 * @param peek what a list of mails shows beside the subject
 */
record MailPage(
        String language,
        String school,
        String peek,
        String hello,
        List<Place> places,
        String more,
        Link button,
        Footer footer) {

    /** {@code told} is how much its lines tell of. */
    record Place(String title, String link, List<Line> lines, int told) {}

    record Line(String what, String excerpt) {}

    record Link(String words, String address) {}

    record Footer(String reply, String why, Link settings, Link refuse) {}
}
