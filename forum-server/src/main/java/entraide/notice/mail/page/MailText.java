package entraide.notice.mail.page;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A mail of notices as plain text. Pure. */
final class MailText {

    private MailText() {}

    static String of(MailPage page) {
        var footer = page.footer();
        return Stream.of(
                        page.hello(),
                        page.places().stream().map(MailText::place).collect(Collectors.joining("\n\n")),
                        page.more(),
                        page.places().size() == 1 ? "" : link(page.button()),
                        footer.reply(),
                        "-- \n" + footer.why() + "\n" + link(footer.settings()) + "\n" + link(footer.refuse()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n\n", "", "\n"));
    }

    private static String place(MailPage.Place place) {
        var title = place.title().isEmpty() ? "" : place.title() + "\n";
        return title + place.lines().stream().map(MailText::line).collect(Collectors.joining()) + place.link();
    }

    private static String line(MailPage.Line line) {
        return line.what() + "\n" + (line.excerpt().isEmpty() ? "" : "  | " + line.excerpt() + "\n");
    }

    private static String link(MailPage.Link link) {
        return link.words() + "\n" + link.address();
    }
}
