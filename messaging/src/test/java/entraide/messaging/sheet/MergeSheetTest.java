package entraide.messaging.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.support.Answer;
import entraide.support.Speaker;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Student and mentor write at once, each from what they saw last. */
class MergeSheetTest extends SheetCase {

    private static final List<String> STATES = List.of("todo", "doing", "waiting", "done", "dropped");

    /** What somebody was told is kept: with this version the field came to be so. */
    private record Kept(long version, String item, String field, Object value) {}

    private final Queue<Kept> kept = new ConcurrentLinkedQueue<>();
    private final Queue<Answer> refused = new ConcurrentLinkedQueue<>();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void nothing_that_was_kept_is_lost_and_every_version_rebuilds_from_its_events(long seed) {
        long id = done(accompany(tom, paul)).id();
        for (int i = 1; i <= 3; i++) done(step(tom, id, "Step " + i));

        List.of(tom, paul).parallelStream().forEach(one -> edits(one, id, new Random(seed * 31 + one.id())));

        var events = events(id);
        for (var one : kept) {
            assertThat(events.get((int) one.version() - 1))
                    .as(one.toString())
                    .anyMatch(change -> change.getString("item").equals(one.item())
                            && change.getString("field").equals(one.field())
                            && one.value().equals(change.getValue("after")));
        }
        assertThat(kept).hasSizeGreaterThan(10);
        refused.forEach(
                answer -> assertThat(answer.json().getJsonArray("clashes")).isNotEmpty());
        rebuilds(id, events);
    }

    private void edits(Speaker one, long id, Random random) {
        long seen = version(sheet(one, id));
        for (int i = 0; i < 25; i++) {
            if (random.nextInt(3) == 0) seen = version(sheet(one, id));
            edit(one, id, seen, random, one.handle() + " " + i);
        }
    }

    private void edit(Speaker one, long id, long seen, Random random, String words) {
        long step = 1 + random.nextInt(3);
        var fields = new HashMap<String, Object>();
        var item = random.nextBoolean() ? "goal" : "step:" + step;
        if (item.equals("goal")) fields.put(random.nextBoolean() ? "goal" : "successTest", words);
        else if (random.nextBoolean()) fields.put("title", words);
        else fields.put("state", STATES.get(random.nextInt(5)));
        var answer = item.equals("goal") ? goal(one, id, seen, fields) : change(one, id, step, seen, fields);
        if (answer.status() == 409) refused.add(answer);
        else if (!fields.containsKey("state")) {
            var field = fields.keySet().iterator().next();
            kept.add(new Kept(version(done(answer)), item, field, words));
        }
    }

    private List<List<JsonObject>> events(long id) {
        var newestFirst = new ArrayList<JsonObject>();
        for (String next = ""; next != null; ) {
            var page = done(tom.get(at(id) + "/versions?limit=100" + (next.isEmpty() ? "" : "&after=" + next)));
            newestFirst.addAll(page.itemList());
            next = page.json().getString("next");
        }
        return IntStream.range(0, newestFirst.size())
                .mapToObj(i -> newestFirst.get(newestFirst.size() - 1 - i))
                .map(version -> version.getJsonArray("changes").stream()
                        .map(change -> (JsonObject) change)
                        .toList())
                .toList();
    }

    /** An honest second reading: each field is what the last event before that version said, and no more. */
    private void rebuilds(long id, List<List<JsonObject>> events) {
        var values = new HashMap<String, Object>();
        for (int version = 1; version <= events.size(); version++) {
            for (var change : events.get(version - 1)) {
                var key = change.getString("item") + "/" + change.getString("field");
                assertThat(change.getValue("before")).as(key).isEqualTo(values.get(key));
                values.put(key, change.getValue("after"));
            }
            if (version % 7 == 0 || version == events.size()) same(id, version, values);
        }
        assertThat(tom.get(at(id) + "/versions/" + events.size()).text())
                .isEqualTo(sheet(paul, id).text());
    }

    private void same(long id, int version, Map<String, Object> values) {
        var shown = done(paul.get(at(id) + "/versions/" + version)).json();
        assertThat(shown.getString("goal")).isEqualTo(values.get("goal/goal"));
        assertThat(shown.getString("successTest")).isEqualTo(values.get("goal/successTest"));
        shown.getJsonArray("steps").forEach(one -> {
            var step = (JsonObject) one;
            for (var field : List.of("title", "state", "doneAt", "position")) {
                assertThat(step.getValue(field)).isEqualTo(values.get("step:" + step.getLong("id") + "/" + field));
            }
        });
    }

    @Test
    void two_at_once_on_one_field_are_never_both_kept() {
        long id = done(accompany(tom, paul)).id();

        var statuses = List.of(tom, paul).parallelStream()
                .map(one -> goal(one, id, 0, Map.of("goal", one.handle())).status())
                .toList();

        assertThat(statuses).containsExactlyInAnyOrder(200, 409);
    }
}
