package entraide.forum.growth;

import entraide.platform.content.ContentRef;
import entraide.platform.content.Matter;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Invents who wrote what and when: few threads are long, most are short, and it is the same crowd every time. */
final class Crowd {

    private static final Duration LIVED = Duration.ofDays(180);
    private static final List<String> TAGS =
            List.of("devis", "css", "facturation", "sql", "seo", "git", "tarifs", "tests");

    record Ids(long thread, long post) {}

    record Text(String title, String body, String html, String language) {}

    /** {@code answers + comments + 1} posts from {@code firstPost} on. */
    record Plan(
            long id, long firstPost, int answers, int comments, boolean question, boolean waits, Instant at, int pick) {
        int posts() {
            return 1 + answers + comments;
        }

        /** A third of the questions that were answered: by their first answer. */
        Long solution() {
            return question && answers > 0 && pick % 3 == 0 ? firstPost + 1 : null;
        }

        String state() {
            if (!question) return null;
            return solution() != null ? "solved" : answers > 0 ? "answered" : "unanswered";
        }

        /** Of the post with this root. */
        int rank(long root) {
            if (root == firstPost) return 0;
            return solution() != null && root == solution() ? 1 : 3;
        }

        Instant last() {
            return at.plusSeconds(600L * (posts() - 1));
        }
    }

    private record Row(
            long id, long thread, Long parent, long root, int rank, Text text, long author, Instant at, int replies) {}

    private final Random random = new Random(20_260_311);
    private final Ids first;
    private final List<Long> members;
    private final List<Matter.Space> spaces;
    private final List<Text> stock;
    private final Instant now;

    Crowd(Ids first, List<Long> members, List<Matter.Space> spaces, List<Text> stock, Instant now) {
        this.first = first;
        this.members = members;
        this.spaces = spaces;
        this.stock = stock;
        this.now = now;
    }

    List<Plan> plan(int threads, int posts, int waiting) {
        var replies = shares(threads - Math.min(threads, waiting), Math.max(0, posts - threads));
        var plans = new ArrayList<Plan>();
        long post = first.post;
        for (int i = 0; i < threads; i++) {
            // Those that wait are the newest: an old question without an answer is what the school exists to prevent.
            var waits = i >= replies.length;
            int more = waits ? 0 : replies[i];
            int answers = (int) Math.ceil(more * 0.6);
            var at = now.minus(Duration.ofSeconds((long) (LIVED.toSeconds() * (1.0 - i / (double) threads))));
            plans.add(new Plan(
                    first.thread + i,
                    post,
                    answers,
                    more - answers,
                    waits || i % 4 != 3,
                    waits,
                    at,
                    random.nextInt(1 << 20)));
            post += 1 + more;
        }
        return plans;
    }

    /** Deals {@code total} out by a power law, in random order. */
    private int[] shares(int among, int total) {
        if (among == 0) return new int[0];
        var weights = IntStream.range(0, among)
                .mapToDouble(i -> Math.pow(i + 4.0, -0.75))
                .toArray();
        double sum = IntStream.range(0, among).mapToDouble(i -> weights[i]).sum();
        var dealt = IntStream.range(0, among)
                .map(i -> (int) (total * weights[i] / sum))
                .toArray();
        int left = total - IntStream.of(dealt).sum();
        for (int i = 0; i < left; i++) dealt[i % among]++;
        for (int i = among - 1; i > 0; i--) swap(dealt, i, random.nextInt(i + 1));
        return dealt;
    }

    private static void swap(int[] all, int i, int j) {
        int held = all[i];
        all[i] = all[j];
        all[j] = held;
    }

    Object[] threadColumns(List<Plan> plans) {
        return new Object[] {
            column(plans, Plan::id, Long[]::new),
            column(plans, plan -> space(plan).id(), Long[]::new),
            column(plans, plan -> plan.question() ? "question" : "discussion", String[]::new),
            column(plans, plan -> text(plan, 0).title(), String[]::new),
            column(plans, plan -> author(plan, 0), Long[]::new),
            column(plans, this::tag, String[]::new),
            column(plans, Plan::state, String[]::new),
            column(plans, Plan::firstPost, Long[]::new),
            column(plans, Plan::solution, Long[]::new),
            column(plans, Plan::posts, Integer[]::new),
            column(plans, Plan::answers, Integer[]::new),
            column(plans, this::byOthers, Integer[]::new),
            column(plans, plan -> utc(plan.at()), OffsetDateTime[]::new),
            column(plans, plan -> utc(plan.last()), OffsetDateTime[]::new)
        };
    }

    Object[] posts(List<Plan> plans) {
        var rows = plans.stream().flatMap(plan -> rows(plan).stream()).toList();
        return new Object[] {
            column(rows, Row::id, Long[]::new),
            column(rows, Row::thread, Long[]::new),
            column(rows, Row::parent, Long[]::new),
            column(rows, Row::root, Long[]::new),
            column(rows, Row::rank, Integer[]::new),
            column(rows, Row::author, Long[]::new),
            column(rows, row -> row.text().body(), String[]::new),
            column(rows, row -> row.text().html(), String[]::new),
            column(rows, row -> row.text().language(), String[]::new),
            column(rows, row -> utc(row.at()), OffsetDateTime[]::new),
            column(rows, Row::replies, Integer[]::new)
        };
    }

    /** The first post, its answers, then comments dealt out among the answers. */
    private List<Row> rows(Plan plan) {
        var rows = new ArrayList<Row>();
        for (int n = 0; n < plan.posts(); n++) {
            long id = plan.firstPost() + n;
            boolean comment = n > plan.answers();
            Long parent = comment ? (Long) (plan.firstPost() + 1 + (n - plan.answers() - 1) % plan.answers()) : null;
            int replies = n >= 1 && !comment ? (plan.comments() - n + plan.answers()) / plan.answers() : 0;
            long root = parent == null ? id : parent;
            rows.add(new Row(
                    id,
                    plan.id(),
                    parent,
                    root,
                    plan.rank(root),
                    text(plan, n),
                    author(plan, n),
                    plan.at().plusSeconds(600L * n),
                    replies));
        }
        return rows;
    }

    Matter matter(Plan plan) {
        return new Matter(
                new ContentRef("question", plan.id()),
                plan.id(),
                space(plan),
                text(plan, 0).title(),
                author(plan, 0),
                false,
                plan.at(),
                0,
                false,
                List.of(tag(plan)),
                null);
    }

    private int byOthers(Plan plan) {
        long asker = author(plan, 0);
        return (int) IntStream.range(1, plan.posts())
                .filter(n -> author(plan, n) != asker)
                .count();
    }

    private Matter.Space space(Plan plan) {
        return spaces.get(plan.pick() % spaces.size());
    }

    private String tag(Plan plan) {
        return TAGS.get(plan.pick() % TAGS.size());
    }

    private Text text(Plan plan, int n) {
        return stock.get((plan.pick() + 31 * n) % stock.size());
    }

    private long author(Plan plan, int n) {
        return members.get((plan.pick() + 17 * n) % members.size());
    }

    private static OffsetDateTime utc(Instant at) {
        return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    private static <T, C> Object column(List<T> rows, Function<T, C> value, java.util.function.IntFunction<C[]> array) {
        return rows.stream().map(value).toArray(array);
    }
}
