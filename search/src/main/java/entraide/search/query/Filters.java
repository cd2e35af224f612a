package entraide.search.query;

import entraide.platform.content.Matter;
import entraide.search.index.Fields;
import entraide.search.index.Want;
import entraide.search.query.Query.Part;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What filters mean: of each part of a query a want, or a mistake with what may have been meant. */
public final class Filters {

    private static final List<String> KINDS = List.of("question", "discussion", "announcement", "win");
    private static final List<String> STATES = List.of("unanswered", "answered", "solved", "endorsed");
    private static final String MINE = "mine";
    private static final Pattern DAY = Pattern.compile("(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?");
    private static final int NEAR = 2;
    private static final int MOST_SUGGESTED = 5;

    private final Known known;
    private final ZoneId zone;
    private final List<Mistake> mistakes = new ArrayList<>();

    public Filters(Known known, ZoneId zone) {
        this.known = known;
        this.zone = zone;
    }

    public List<Mistake> mistakes() {
        return mistakes;
    }

    /** Empty for a mistake. */
    public Optional<Want> of(Part part) {
        return switch (part.name()) {
            case "in" -> space(part);
            case "author" -> author(part);
            case "kind" -> word(part, KINDS).map(kind -> mark("kind:" + kind));
            case "is" -> state(part);
            case "tag" -> Optional.of(mark("tag:" + part.value().toLowerCase(Locale.ROOT)));
            case "after" -> day(part).map(day -> since(day.from));
            case "before" -> day(part).map(day -> new Want.Between(null, at(day.from)));
            default -> throw new IllegalStateException(part.name());
        };
    }

    private Optional<Want> space(Part part) {
        var found = known.spaces().stream()
                .filter(space -> space.slug().equalsIgnoreCase(part.value())
                        || space.name().equalsIgnoreCase(part.value()))
                .findFirst();
        if (found.isPresent()) return Optional.of(mark("space:" + found.get().id()));
        return wrong(
                part,
                "no-space",
                known.spaces().stream().map(Matter.Space::slug).toList());
    }

    private Optional<Want> author(Part part) {
        var id = known.authors().get(handle(part));
        return id == null ? wrong(part, "no-member", List.of()) : Optional.of(mark("author:" + id));
    }

    /** The handle that an author filter names. */
    public static String handle(Part part) {
        var value = part.value().toLowerCase(Locale.ROOT);
        return value.startsWith("@") ? value.substring(1) : value;
    }

    private Optional<Want> state(Part part) {
        var states = Stream.concat(STATES.stream(), Stream.of(MINE)).toList();
        return word(part, states).map(state -> switch (state) {
            case MINE -> new Want.Marked(Fields.OWNER, List.of(Long.toString(known.readerId())));
            // A question that is solved was answered.
            case "answered" -> new Want.Marked(Fields.MARKS, List.of("state:answered", "state:solved"));
            default -> mark("state:" + state);
        });
    }

    private Optional<String> word(Part part, List<String> words) {
        var value = part.value().toLowerCase(Locale.ROOT);
        return words.contains(value) ? Optional.of(value) : wrong(part, "no-" + part.name(), words);
    }

    private record Day(LocalDate from) {}

    private Optional<Day> day(Part part) {
        var said = DAY.matcher(part.value());
        if (!said.matches()) return wrong(part, "no-day", List.of());
        try {
            return Optional.of(new Day(
                    LocalDate.of(Integer.parseInt(said.group(1)), number(said.group(2)), number(said.group(3)))));
        } catch (DateTimeException none) {
            return wrong(part, "no-day", List.of());
        }
    }

    private static int number(String digits) {
        return digits == null ? 1 : Integer.parseInt(digits);
    }

    private Want since(LocalDate day) {
        return new Want.Between(at(day), null);
    }

    private java.time.Instant at(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }

    private static Want mark(String mark) {
        return new Want.Marked(Fields.MARKS, List.of(mark));
    }

    private <T> Optional<T> wrong(Part part, String why, Collection<String> words) {
        var typed = part.value().toLowerCase(Locale.ROOT);
        var instead = words.stream()
                .filter(word ->
                        word.startsWith(typed) || Distance.of(word, typed) <= NEAR || words.size() <= MOST_SUGGESTED)
                .limit(MOST_SUGGESTED)
                .map(word -> part.name() + ":" + word)
                .toList();
        mistakes.add(new Mistake(part.name() + ":" + part.value(), why, instead));
        return Optional.empty();
    }

    /** How many letters differ (Levenshtein). */
    private static final class Distance {

        private Distance() {}

        static int of(String a, String b) {
            if (Math.abs(a.length() - b.length()) > NEAR) return NEAR + 1;
            var row = new int[b.length() + 1];
            for (int j = 0; j <= b.length(); j++) row[j] = j;
            for (int i = 1; i <= a.length(); i++) {
                int diagonal = row[0];
                row[0] = i;
                for (int j = 1; j <= b.length(); j++) {
                    int swap = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                    diagonal = row[j];
                    row[j] = Math.min(swap, Math.min(row[j], row[j - 1]) + 1);
                }
            }
            return row[b.length()];
        }
    }
}
