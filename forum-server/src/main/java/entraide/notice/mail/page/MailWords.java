package entraide.notice.mail.page;

import entraide.notice.mail.plan.Told;
import entraide.platform.config.Settings;
import entraide.platform.mail.Letter;
import entraide.platform.mail.Wording;
import entraide.platform.text.Text;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a mail of notices says, in the words of its reader's language; what people wrote never becomes a link. Pure. */
public record MailWords(Settings settings, Wording wording) {

    private static final int LONGEST_TITLE = 100;
    private static final int PLACES = 20;
    private static final int IN_ONE_PLACE = 5;

    /**
     * Who gets it and what about.
     *
     * @param refusal the page that offers to refuse such mails
     * @param answerable whether answering the mail answers what it tells of
     */
    public record About(String name, List<Told> told, boolean urgent, String refusal, boolean answerable) {}

    public Letter.Words of(About about) {
        var page = page(about);
        return new Letter.Words(subject(about), MailText.of(page), MailHtml.of(page));
    }

    private String subject(About about) {
        var places = Told.byPlace(about.told);
        var count = Map.of("count", String.valueOf(about.told.size()), "school", settings.schoolName());
        if (places.size() > 1) return wording.line(about.urgent ? "told.subject.urgent" : "told.subject.digest", count);
        var first = about.told.get(0);
        if (title(first).isEmpty()) return what(first);
        return about.told.size() == 1
                ? wording.line("told.subject", Map.of("what", what(first), "title", title(first)))
                : wording.line("told.subject.place", Map.of("count", count.get("count"), "title", title(first)));
    }

    private MailPage page(About about) {
        var places = Told.byPlace(about.told).values().stream()
                .limit(PLACES)
                .map(this::place)
                .toList();
        int shown = places.stream().mapToInt(MailPage.Place::told).sum();
        boolean one = places.size() == 1;
        return new MailPage(
                wording.language(),
                Wording.harmless(settings.schoolName()),
                peek(places),
                wording.line("told.hello", Map.of("name", about.name)),
                places,
                more(about.told.size() - shown),
                new MailPage.Link(
                        wording.phrase(one ? "told.read" : "told.all"),
                        one ? places.get(0).link() : settings.page("/notifications")),
                footer(about));
    }

    // What the subject does not say: the words of one place, the titles of several.
    private static String peek(List<MailPage.Place> places) {
        return places.size() == 1
                ? places.get(0).lines().get(0).excerpt()
                : places.stream()
                        .map(MailPage.Place::title)
                        .filter(title -> !title.isEmpty())
                        .collect(Collectors.joining(" · "));
    }

    private MailPage.Place place(List<Told> there) {
        var first = there.get(0);
        var lines = there.stream()
                .map(told -> new MailPage.Line(
                        what(told), Wording.harmless(told.line().excerpt())))
                .toList();
        // What says the same as another line says nothing.
        var shown = lines.stream().distinct().limit(IN_ONE_PLACE).toList();
        int told = (int) lines.stream().filter(shown::contains).count();
        return new MailPage.Place(title(first), settings.page(first.page()), shown, told);
    }

    private String what(Told told) {
        var kind = told.notice().kind();
        return told.who() == null || !wording.has("told.by." + kind)
                ? wording.phrase("told.of." + kind)
                : wording.line("told.by." + kind, Map.of("who", told.who()));
    }

    private static String title(Told told) {
        return Wording.harmless(Text.excerpt(told.line().title(), LONGEST_TITLE));
    }

    private String more(int count) {
        return count == 0 ? "" : wording.line("told.more", Map.of("count", String.valueOf(count)));
    }

    private MailPage.Footer footer(About about) {
        return new MailPage.Footer(
                about.answerable ? wording.phrase("told.reply") : "",
                wording.line("told.why", Map.of("school", settings.schoolName())),
                new MailPage.Link(wording.phrase("told.settings"), settings.page("/settings#channels")),
                new MailPage.Link(wording.phrase("told.refuse"), about.refusal));
    }
}
