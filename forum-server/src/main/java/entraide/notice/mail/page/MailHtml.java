package entraide.notice.mail.page;

import static entraide.platform.mail.Wording.escaped;

import entraide.platform.mail.Stationery;
import java.util.List;
import java.util.stream.Collectors;

/** A mail of notices as HTML. Pure. */
final class MailHtml {

    private MailHtml() {}

    static String of(MailPage page) {
        return Stationery.html(
                new Stationery.Sheet(page.language(), page.school(), page.peek(), inside(page), below(page.footer())));
    }

    private static String inside(MailPage page) {
        return Stationery.paragraph(escaped(page.hello()))
                + places(page.places())
                + aside(page.more())
                + Stationery.press(page.button().words(), page.button().address())
                + aside(page.footer().reply());
    }

    private static String places(List<MailPage.Place> places) {
        return places.stream().map(MailHtml::place).collect(Collectors.joining("\n"));
    }

    private static final String PLACE = """
            <div class="line" style="padding:16px 0 4px;border-top:1px solid #e5dfd5">%s%s</div>""";

    private static String place(MailPage.Place place) {
        var words = place.title().isEmpty() ? place.lines().get(0).what() : place.title();
        var lines = place.lines().stream().map(line -> line(line, words)).collect(Collectors.joining());
        return PLACE.formatted(Stationery.title(words, place.link()), lines);
    }

    private static final String WHAT = """
            <p class="muted" style="margin:0 0 8px;font-size:13px;line-height:20px;color:#5b636e">%s</p>""";

    private static String line(MailPage.Line line, String title) {
        var what = line.what().equals(title) ? "" : WHAT.formatted(escaped(line.what()));
        return line.excerpt().isEmpty() ? what : what + Stationery.quote(line.excerpt());
    }

    private static String aside(String words) {
        return words.isEmpty() ? "" : Stationery.aside(escaped(words));
    }

    private static final String BELOW = """
            <div class="muted" style="max-width:560px;margin:16px auto 0;padding:0 24px;font-size:13px;line-height:20px;\
            color:#5b636e">%s<br>%s · %s</div>""";

    private static String below(MailPage.Footer footer) {
        return BELOW.formatted(escaped(footer.why()), link(footer.settings()), link(footer.refuse()));
    }

    private static String link(MailPage.Link link) {
        return Stationery.link(link.words(), link.address());
    }
}
