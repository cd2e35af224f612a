package entraide.server.demo;

import static entraide.server.demo.TownFile.orNone;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/** Lets what is written in the threads happen, each deed at its time and in the order of time. */
final class TownLife {

    private static final Duration MOMENT = Duration.ofMinutes(17);

    private record Deed(Instant at, int order, Runnable act) {}

    private final Townsfolk folk;
    private final TownClock clock;
    private final Instant end;
    private final PriorityQueue<Deed> ahead =
            new PriorityQueue<>(Comparator.comparing(Deed::at).thenComparing(Deed::order));
    private int planned;

    TownLife(Townsfolk folk, TownClock clock, Instant end) {
        this.folk = folk;
        this.clock = clock;
        this.end = end;
    }

    void live(List<TownFile.Thread> threads) {
        threads.forEach(thread -> plan(When.at(thread.at(), end), () -> begin(thread)));
        while (!ahead.isEmpty()) {
            var deed = ahead.poll();
            clock.reach(deed.at());
            deed.act().run();
        }
        clock.reach(end);
    }

    /** What would happen after the present has not happened. */
    private void plan(Instant at, Runnable act) {
        if (at.isBefore(end)) ahead.add(new Deed(at, planned++, act));
    }

    private void begin(TownFile.Thread thread) {
        var begun = folk.post(thread.by(), "forum/threads", wish(thread));
        var id = begun.getLong("id");
        var at = clock.instant();
        soon(at, orNone(thread.sameProblem()), who -> folk.put(who, "forum/threads/" + id + "/same-problem", null));
        soon(at, orNone(thread.thanks()), who -> thank(who, begun.getLong("firstPostId")));
        put(thread, id, begun.getLong("version"));
        orNone(thread.posts())
                .forEach(post -> plan(at.plus(When.span(post.after())), () -> write(thread, id, null, post)));
    }

    /** A mentor puts it in its place: students pick from known tags only, and the town begins without any. */
    private void put(TownFile.Thread thread, long id, long version) {
        var change = new HashMap<String, Object>(Map.of("version", version));
        if (!orNone(thread.tags()).isEmpty()) change.put("tags", thread.tags());
        if (thread.pinned()) change.put("pinned", true);
        if (change.size() > 1) folk.patch("mina", "forum/threads/" + id, change);
    }

    private static Map<String, Object> wish(TownFile.Thread thread) {
        var wish = new HashMap<String, Object>();
        wish.put("space", thread.space());
        wish.put("kind", thread.kind());
        wish.put("title", thread.title());
        wish.put("body", thread.body());
        if (thread.anonymous()) wish.put("anonymous", true);
        if (thread.blocked()) wish.put("blocked", true);
        return wish;
    }

    private void write(TownFile.Thread thread, long threadId, Long parent, TownFile.Post post) {
        var body = new HashMap<String, Object>(Map.of("body", post.body()));
        if (parent != null) body.put("parentId", parent);
        var id = folk.post(post.by(), "forum/threads/" + threadId + "/posts", body)
                .getLong("id");
        var at = clock.instant();
        soon(at, orNone(post.thanks()), who -> thank(who, id));
        soon(at, orNone(post.endorsed()), who -> folk.put(who, "forum/posts/" + id + "/endorsement", null));
        if (post.solution()) plan(at.plus(MOMENT.multipliedBy(3)), () -> accept(thread, threadId, id));
        orNone(post.posts())
                .forEach(reply -> plan(at.plus(When.span(reply.after())), () -> write(thread, threadId, id, reply)));
    }

    private void accept(TownFile.Thread thread, long threadId, long postId) {
        folk.put(thread.by(), "forum/threads/" + threadId + "/solution", Map.of("postId", postId));
    }

    private void thank(String who, long postId) {
        folk.put(who, "forum/posts/" + postId + "/thanks", null);
    }

    private void soon(Instant at, List<String> whos, java.util.function.Consumer<String> act) {
        for (int i = 0; i < whos.size(); i++) {
            var who = whos.get(i);
            plan(at.plus(MOMENT.multipliedBy(i + 1L)), () -> act.accept(who));
        }
    }
}
