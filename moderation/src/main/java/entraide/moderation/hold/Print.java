package entraide.moderation.hold;

import entraide.moderation.fold.Folded;
import entraide.moderation.fold.Hash;
import entraide.platform.content.Gatekeeper.Draft;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What is kept of a text for some days: to tell copies, and where its links go.
 *
 * @param likeness close in bits to that of a text that says nearly the same; null of what is too short to be a copy
 * @param digest the same of texts with the same words
 */
record Print(Long likeness, Long digest, int words, Linked linked) {

    /** Where its links go, and how many links and images it has. */
    record Linked(int links, int images, List<String> hosts) {}

    private static final int TELLING = 12;
    private static final int TOGETHER = 3;
    private static final Pattern LINK = Pattern.compile("(?i)\\bhttps?://([^\\s/?#\\\\()<>\\[\\]\"']{1,253})");
    private static final Pattern IMAGE = Pattern.compile("!\\[");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    static Print of(Draft draft) {
        var hosts = LINK.matcher(draft.body())
                .results()
                .map(link -> link.group(1).toLowerCase(Locale.ROOT))
                .toList();
        var words = BETWEEN.splitAsStream(
                        Folded.of(LINK.matcher(draft.body()).replaceAll(" ")).plain())
                .filter(word -> !word.isEmpty())
                .toList();
        var linked = new Linked(
                hosts.size(), images(draft.body()), hosts.stream().distinct().toList());
        return words.size() < TELLING
                ? new Print(null, null, words.size(), linked)
                : new Print(likeness(words), Hash.of(String.join(" ", words)), words.size(), linked);
    }

    private static int images(String body) {
        return (int) IMAGE.matcher(body).results().count();
    }

    int links() {
        return linked.links();
    }

    List<String> hosts() {
        return linked.hosts();
    }

    /** Close in bits for nearly the same words in the same order (Charikar's simhash over runs of three words). */
    private static long likeness(List<String> words) {
        var votes = new int[Long.SIZE];
        for (int i = 0; i + TOGETHER <= words.size(); i++) {
            long hash = Hash.of(String.join(" ", words.subList(i, i + TOGETHER)));
            for (int bit = 0; bit < Long.SIZE; bit++) votes[bit] += (hash >>> bit & 1) == 1 ? 1 : -1;
        }
        long likeness = 0;
        for (int bit = 0; bit < Long.SIZE; bit++) if (votes[bit] > 0) likeness |= 1L << bit;
        return likeness;
    }
}
