package entraide.moderation.spam;

import entraide.moderation.hold.Reason;
import entraide.moderation.spam.Features.Trait;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * What this node knows of all that was judged: how many texts of either kind had each hash. A text is judged by its most telling
 * traits alone (naive Bayes with Robinson's caution for what was seen seldom), so that neither length nor padding helps.
 */
public final class Model {

    private static final int TELLING = 40;
    private static final int SAID = 5;
    private static final double CAUTION = 5.0;

    private final long[] tokens;
    private final int[] spam;
    private final int[] ham;
    private final int spams;
    private final int hams;

    /** {@code tokens} in order; how many texts of either kind were judged. */
    Model(long[] tokens, int[] spam, int[] ham, int spams, int hams) {
        this.tokens = tokens;
        this.spam = spam;
        this.ham = ham;
        this.spams = spams;
        this.hams = hams;
    }

    /** Whether enough was judged of either kind to say anything. */
    public boolean knows(int examples) {
        return spams >= examples && hams >= examples;
    }

    /** {@code because}: what speaks for spam most. */
    public record Score(double value, List<Reason> because) {}

    private record Weighed(Trait trait, double odds) {}

    public Score of(Features features) {
        var telling = features.traits().entrySet().stream()
                .map(one -> new Weighed(one.getValue(), odds(one.getKey())))
                .filter(one -> one.odds() != 0)
                .sorted(Comparator.comparingDouble(one -> -Math.abs(one.odds())))
                .limit(TELLING)
                .toList();
        double sum = telling.stream().mapToDouble(Weighed::odds).sum();
        var because = telling.stream()
                .filter(one -> one.odds() > 0)
                .limit(SAID)
                .map(one -> Reason.of("trait-" + one.trait().code(), one.trait().with()))
                .toList();
        return new Score(1 / (1 + Math.exp(-sum)), because);
    }

    /** Above zero where it stands in spam more often than in what was kept; none of what was never seen. */
    private double odds(long token) {
        int at = Arrays.binarySearch(tokens, token);
        if (at < 0) return 0;
        double inSpam = (double) spam[at] / Math.max(1, spams);
        double inHam = (double) ham[at] / Math.max(1, hams);
        if (inSpam + inHam == 0) return 0;
        double seen = spam[at] + ham[at];
        double share = (CAUTION * 0.5 + seen * inSpam / (inSpam + inHam)) / (CAUTION + seen);
        return Math.log(share / (1 - share));
    }

    /** As it would be with what it learns now, for measuring. */
    public static Model learnt(List<Map.Entry<Features, Boolean>> judged) {
        var counts = new java.util.TreeMap<Long, int[]>();
        for (var one : judged) {
            for (long token : one.getKey().tokens()) {
                counts.computeIfAbsent(token, fresh -> new int[2])[one.getValue() ? 0 : 1]++;
            }
        }
        int spams = (int) judged.stream().filter(Map.Entry::getValue).count();
        return new Model(
                counts.keySet().stream().mapToLong(Long::longValue).toArray(),
                counts.values().stream().mapToInt(count -> count[0]).toArray(),
                counts.values().stream().mapToInt(count -> count[1]).toArray(),
                spams,
                judged.size() - spams);
    }
}
