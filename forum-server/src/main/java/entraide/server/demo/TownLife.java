package entraide.server.demo;

import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Lets what is written in the threads happen. */
final class TownLife {

    private static final Duration MOMENT = Duration.ofMinutes(40);
    private static final Pattern LINK = Pattern.compile("#:([a-z0-9-]+)");

    private final Townsfolk folk;
    private final Agenda agenda;
    private final Set<String> knownTags = new HashSet<>();
    private final Map<String, Long> named = new HashMap<>();

    TownLife(Townsfolk folk, Agenda agenda) {
        this.folk = folk;
        this.agenda = agenda;
    }

    void plan(Map<String, List<Begun>> threads) {
        threads.forEach((space, all) ->
                all.forEach(thread -> agenda.plan(When.at(thread.at(), agenda.end()), () -> begin(space, thread))));
    }

    /** What has been begun, as those need it who go on there. */
    private record Talk(long id, String asker) {}

    private void begin(String space, Begun thread) {
        var begun = folk.post(thread.by(), "forum/threads", wish(space, thread)).await();
        var talk = new Talk(begun.getLong("id"), thread.by());
        var path = "forum/threads/" + talk.id();
        if (thread.name() != null) named.put(thread.name(), talk.id());
        arrange(path, thread, begun.getLong("version"));
        soon(thread.same(), who -> folk.put(who, path + "/same-problem", null));
        soon(thread.thanks(), who -> thank(who, begun.getLong("firstPostId")));
        add(thread.by(), begun.getLong("firstPostId"), thread.text(), thread.adds());
        later(thread.locked(), () -> lock(path));
        later(thread.deleted(), () -> folk.delete("omar", path));
        goOn(talk, null, thread.re());
    }

    private Map<String, Object> wish(String space, Begun thread) {
        var wish = new HashMap<String, Object>(
                Map.of("space", space, "kind", thread.kind(), "title", thread.title(), "body", linked(thread.text())));
        if (known(thread)) wish.put("tags", thread.tags().all());
        if (thread.is("anonymous")) wish.put("anonymous", true);
        if (thread.is("blocked")) wish.put("blocked", true);
        return wish;
    }

    private boolean known(Begun thread) {
        return knownTags.containsAll(thread.tags().all());
    }

    /** A mentor puts it in its place: students pick from known tags only, and the town begins without any. */
    private void arrange(String path, Begun thread, long version) {
        var change = new HashMap<String, Object>(Map.of("version", version));
        if (!known(thread)) change.put("tags", thread.tags().all());
        if (thread.is("pinned")) change.put("pinned", true);
        if (change.size() > 1) folk.patch("mina", path, change).await();
        knownTags.addAll(thread.tags().all());
    }

    private Future<JsonObject> lock(String path) {
        var version = folk.get("omar", path).await().getLong("version");
        return folk.patch("omar", path, Map.of("version", version, "locked", true));
    }

    /** One after the other, each after the one before it. */
    private void goOn(Talk talk, Long parent, List<Told> rest) {
        if (rest.isEmpty()) return;
        var next = rest.get(0);
        agenda.plan(When.after(agenda.now(), next.after(), next.text().hashCode()), () -> {
            write(talk, parent, next);
            goOn(talk, parent, rest.subList(1, rest.size()));
        });
    }

    private void write(Talk talk, Long parent, Told told) {
        var wish = new HashMap<String, Object>(Map.of("body", linked(told.text())));
        if (parent != null) wish.put("parentId", parent);
        var path = "forum/threads/" + talk.id();
        long id = folk.post(told.by(), path + "/posts", wish).await().getLong("id");
        soon(told.thanks(), who -> thank(who, id));
        soon(told.endorsed(), who -> folk.put(who, "forum/posts/" + id + "/endorsement", null));
        add(told.by(), id, told.text(), told.adds());
        later(told.deleted(), () -> folk.delete(told.by(), "forum/posts/" + id));
        later(told.solution(), () -> folk.put(talk.asker(), path + "/solution", Map.of("postId", id)));
        goOn(talk, id, told.re());
    }

    private void add(String author, long post, String text, Map<String, String> adds) {
        adds.forEach((after, more) -> later(
                after,
                () -> folk.patch(
                        author, "forum/posts/" + post, Map.of("body", linked(text + "\n\n" + more), "version", 1))));
    }

    private String linked(String text) {
        return LINK.matcher(text).replaceAll(link -> {
            var id = named.get(link.group(1));
            if (id == null) throw new IllegalStateException("no thread is named " + link.group(1) + " by then");
            return "#" + id;
        });
    }

    /** For where those threads are not. */
    static String unlinked(String text) {
        return LINK.matcher(text).replaceAll("$1");
    }

    private Future<JsonObject> thank(String who, long postId) {
        return folk.put(who, "forum/posts/" + postId + "/thanks", null);
    }

    private void later(String span, Supplier<Future<JsonObject>> act) {
        if (span != null)
            agenda.plan(agenda.now().plus(When.span(span)), () -> act.get().await());
    }

    /** All of them at once. */
    private void soon(Names who, Function<String, Future<JsonObject>> act) {
        if (who.all().isEmpty()) return;
        agenda.plan(
                agenda.now().plus(MOMENT),
                () -> Future.all(who.all().stream().map(act).toList()).await());
    }
}
