package entraide.moderation.hold;

import entraide.moderation.hold.Pace.Lately;
import entraide.moderation.watch.Catch;
import entraide.moderation.watch.Prevention;
import entraide.moderation.watch.Rulebook.Findings;
import entraide.moderation.watch.Watched.Action;
import entraide.platform.content.Gatekeeper.Draft;
import entraide.platform.web.Problem;
import entraide.platform.web.Refusal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** What is to be said of one text in one space: pure rules over what was found in it and what its author did of late. */
record Inspection(Draft draft, Sight.Seen seen, long spaceId) {

    private static final int WORDS_A_LINK = 8;
    private static final double CLOSE = 0.75;
    private static final int LONGEST = 80;
    private static final String MASK = "•";

    Print print() {
        return seen.print();
    }

    Findings findings() {
        return seen.findings();
    }

    List<Catch> caught(Action action) {
        return findings().catches().stream()
                .filter(one -> one.by().action() == action && one.by().in(spaceId))
                .toList();
    }

    void requireAllowed() {
        var blocked = caught(Action.BLOCK);
        if (blocked.isEmpty()) return;
        var errors = blocked.stream().map(this::error).distinct().toList();
        throw new Refusal(new Problem(
                "/problems/watched-word", "Something in it is not allowed here", 422, null, errors, Map.of()));
    }

    private Problem.Error error(Catch one) {
        var pointer = one.part() == Catch.Part.TITLE ? "/title" : "/body";
        return new Problem.Error(pointer, "has what is not allowed: " + words(one));
    }

    private String words(Catch one) {
        var text = text(one.part()).substring(one.begin(), one.end());
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }

    private String text(Catch.Part part) {
        return switch (part) {
            case TITLE -> draft.title();
            case BODY -> draft.body();
            case SHOWN -> draft.plain();
        };
    }

    List<Reason> noticed() {
        return watched("watched", caught(Action.FLAG));
    }

    private List<Reason> watched(String code, List<Catch> catches) {
        if (catches.isEmpty()) return List.of();
        var words = catches.stream().map(this::words).distinct().limit(5).toList();
        return List.of(Reason.of(code, String.join(", ", words)));
    }

    /** Why others are not to read it before somebody looked: by its words alone. */
    List<Reason> heldByWords() {
        var reasons = new ArrayList<>(watched("watched", caught(Action.HOLD)));
        reasons.addAll(watched("disguised", disguised()));
        spam(reasons);
        if (findings().tooCostly()) reasons.add(Reason.of("too-costly"));
        return reasons;
    }

    private void spam(List<Reason> reasons) {
        var rule = findings().prevention().spam();
        seen.score()
                .filter(score -> rule.percent() > 0 && 100 * score.value() >= rule.percent())
                .ifPresent(score -> reasons.add(Reason.of("spam", Math.round(100 * score.value()))));
    }

    /** What would be masked stands only in what readers see, put together from pieces: there is nothing to mask. */
    private List<Catch> disguised() {
        var masked = caught(Action.MASK);
        return masked.stream()
                .filter(one -> one.part() == Catch.Part.SHOWN)
                .filter(one -> masked.stream()
                        .noneMatch(other ->
                                other.part() == Catch.Part.BODY && other.by().equals(one.by())))
                .toList();
    }

    List<Reason> heldByPace(Lately lately, int published, boolean paced) {
        var rules = findings().prevention();
        var reasons = new ArrayList<Reason>();
        if (published < rules.firstPostsIn(spaceId)) reasons.add(Reason.of("first-post"));
        if (paced && lately.burst() >= rules.burst().posts()) {
            reasons.add(Reason.of("burst", lately.burst() + 1, rules.burst().minutes()));
        }
        if (print().likeness() != null) copies(lately, rules.copies(), reasons);
        links(lately, rules.links(), reasons);
        resembles(reasons);
        return reasons;
    }

    private void copies(Lately lately, Prevention.Copies rule, List<Reason> reasons) {
        long spaces =
                1 + lately.spaces().stream().filter(other -> other != spaceId).count();
        if (spaces >= rule.spaces()) reasons.add(Reason.of("copies", spaces));
        if (lately.others() + 1 >= rule.authors()) reasons.add(Reason.of("ring", lately.others() + 1));
    }

    /** Of others once, of one's own the third time. */
    private void resembles(List<Reason> reasons) {
        var close =
                seen.twins().stream().filter(twin -> twin.likeness() >= CLOSE).toList();
        long own = close.stream()
                .filter(twin -> twin.authorId() == seen.authorId())
                .count();
        long others = close.size() - own;
        if (others == 0 && own < 2) return;
        int likest = (int) Math.round(100 * close.get(0).likeness());
        reasons.add(Reason.of(
                "resembles",
                likest,
                close.size(),
                findings().prevention().resembling().days()));
    }

    private void links(Lately lately, Prevention.Links rule, List<Reason> reasons) {
        if (print().links() >= rule.most() && print().words() < print().links() * WORDS_A_LINK) {
            reasons.add(Reason.of("link-farm", print().links(), print().words()));
        }
        print().hosts().stream()
                .filter(host -> !rule.welcome().contains(host))
                .map(host -> Map.entry(host, 1 + lately.hosts().getInteger(host, 0)))
                .filter(host -> host.getValue() >= rule.sameHost())
                .max(Map.Entry.comparingByValue(Comparator.naturalOrder()))
                .ifPresent(host -> reasons.add(Reason.of("same-link", host.getValue(), host.getKey())));
    }

    String maskedTitle() {
        return masked(draft.title(), Catch.Part.TITLE);
    }

    String maskedBody() {
        return masked(draft.body(), Catch.Part.BODY);
    }

    private String masked(String text, Catch.Part part) {
        var here =
                caught(Action.MASK).stream().filter(one -> one.part() == part).toList();
        if (here.isEmpty()) return text;
        var masked = new StringBuilder(text);
        for (var one : here) {
            for (int at = one.begin(); at < one.end(); at++) {
                if (!Character.isWhitespace(text.charAt(at))) masked.replace(at, at + 1, MASK);
            }
        }
        return masked.toString();
    }
}
