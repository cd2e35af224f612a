package entraide.bench;

import entraide.moderation.watch.Catch.Part;
import entraide.moderation.watch.Net;
import entraide.moderation.watch.Watched;
import entraide.moderation.watch.Watched.Action;
import entraide.moderation.watch.Watched.Kind;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/** What watching for 5,000 words and patterns costs a post, on one thread: 10,000 posts, and texts made to be costly. */
public final class Watching {

    // Of the processor alone: what else the machine does meanwhile is not ours.
    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();
    private static final int RULES = 5_000;
    private static final int POSTS = 10_000;
    private static final int LONGEST = 50_000;
    private static final List<String> MADE_TO_EXPLODE =
            List.of("(a+)+b", "(a|aa)+b", "(a*)*b", "(.*a){30}b", "(x+x+)+y", "^(([a-z])+.)+[A-Z]([a-z])+b");

    private final Random random = new Random(22);
    private final List<String> vocabulary = IntStream.range(0, 20_000)
            .mapToObj(i -> syllables(2 + random.nextInt(3)))
            .toList();

    public static void main(String[] none) {
        new Watching().measure();
    }

    private void measure() {
        var began = System.nanoTime();
        var net = new Net(rules());
        System.out.printf("ready in %,d ms%n", (System.nanoTime() - began) / 1_000_000);
        var posts = IntStream.range(0, POSTS).mapToObj(i -> words(150)).toList();
        tell("1,000 posts to warm up", net, posts.subList(0, 1_000));
        tell("10,000 posts of 150 words", net, posts);
        tell(
                "the longest post, 50,000 characters",
                net,
                IntStream.range(0, 10).mapToObj(i -> longest()).toList());
        tell("50,000 times a", net, List.of("a".repeat(LONGEST), "a".repeat(LONGEST), "a".repeat(LONGEST)));
        var hostile = new Net(exploding());
        for (var bait : List.of("a", "x", "aaaaaaaab")) {
            var text = bait.repeat(LONGEST / bait.length());
            tell("patterns made to explode on 50,000 times " + bait, hostile, List.of(text, text, text));
        }
    }

    /** Four in five are words, ten are patterns that every post with a digit is tried on. */
    private List<Watched> rules() {
        var rules = new ArrayList<Watched>();
        for (int i = 0; i < RULES; i++) {
            if (i % 500 == 0) rules.add(rule(i, Kind.PATTERN, "[0-9]{3}[ .-][0-9]{2}" + i / 500));
            else if (i % 5 == 0) rules.add(rule(i, Kind.PATTERN, "(?:" + rare() + "|" + rare() + ")s? +\\w+ *[0-9]+"));
            else rules.add(rule(i, Kind.WORD, rare()));
        }
        return rules;
    }

    private static List<Watched> exploding() {
        return IntStream.range(0, MADE_TO_EXPLODE.size())
                .mapToObj(i -> rule(i, Kind.PATTERN, MADE_TO_EXPLODE.get(i)))
                .toList();
    }

    private static Watched rule(int id, Kind kind, String text) {
        return new Watched(id, kind, text, kind == Kind.WORD, Action.FLAG, List.of(), null, 1, null);
    }

    // One in ten is a word of the posts.
    private String rare() {
        return random.nextInt(10) == 0
                ? vocabulary.get(random.nextInt(vocabulary.size()))
                : syllables(4 + random.nextInt(2));
    }

    private String longest() {
        return words(12_000).substring(0, LONGEST);
    }

    private String words(int count) {
        var text = new StringBuilder();
        for (int i = 0; i < count; i++)
            text.append(vocabulary.get(random.nextInt(vocabulary.size()))).append(i % 50 == 49 ? " " + i + " " : " ");
        return text.toString();
    }

    private String syllables(int count) {
        var word = new StringBuilder();
        for (int i = 0; i < count; i++) {
            word.append("bcdfglmnprstv".charAt(random.nextInt(13))).append("aeiouéè".charAt(random.nextInt(7)));
        }
        return word.toString();
    }

    private static void tell(String what, Net net, List<String> texts) {
        var nanos = new long[texts.size()];
        long caught = 0;
        for (int i = 0; i < nanos.length; i++) {
            var began = CPU.getCurrentThreadCpuTime();
            caught += net.all(Map.of(Part.BODY, texts.get(i))).size();
            nanos[i] = CPU.getCurrentThreadCpuTime() - began;
        }
        Arrays.sort(nanos);
        System.out.printf(
                "%s: median %,d us, 99 of 100 within %,d us, worst %,d us, %,d caught%n",
                what,
                nanos[nanos.length / 2] / 1_000,
                nanos[nanos.length * 99 / 100] / 1_000,
                nanos[nanos.length - 1] / 1_000,
                caught);
    }
}
