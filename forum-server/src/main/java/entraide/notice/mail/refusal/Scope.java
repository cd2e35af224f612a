package entraide.notice.mail.refusal;

import entraide.notice.channel.Family;
import entraide.notice.mail.plan.Told;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Which mails are refused together: those of one family, what is urgent, or all that a digest gathers. */
public record Scope(String word, List<Family> families) {

    private static final Scope DIGEST = new Scope("digest", families(false));
    private static final Scope URGENT = new Scope("urgent", families(true));

    private static List<Family> families(boolean urgent) {
        return Arrays.stream(Family.values())
                .filter(family -> family.urgent() == urgent)
                .toList();
    }

    public static Scope of(Family family) {
        return new Scope(family.word(), List.of(family));
    }

    /** Of a mail that tells of these; {@code urgent} one that no budget holds back. */
    public static Scope of(List<Told> told, boolean urgent) {
        var families = told.stream()
                .flatMap(one -> Family.of(one.notice().kind()).stream())
                .distinct()
                .toList();
        if (families.size() == 1) return of(families.get(0));
        return urgent || families.stream().allMatch(Family::urgent) ? URGENT : DIGEST;
    }

    public static Optional<Scope> named(String word) {
        if (word.equals(DIGEST.word)) return Optional.of(DIGEST);
        if (word.equals(URGENT.word)) return Optional.of(URGENT);
        return Arrays.stream(Family.values())
                .filter(family -> family.word().equals(word))
                .findFirst()
                .map(Scope::of);
    }
}
