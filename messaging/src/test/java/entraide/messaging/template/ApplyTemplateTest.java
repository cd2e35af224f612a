package entraide.messaging.template;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.messaging.sheet.SheetCase;
import entraide.platform.people.Role;
import entraide.support.Answer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ApplyTemplateTest extends SheetCase {

    private static final List<Map<String, Object>> STEPS = List.of(
            Map.of("title", "Ask ten people", "owner", "student", "afterDays", 7),
            Map.of("title", "Read the answers", "owner", "mentor"));

    private Answer template() {
        return done(sara.post(
                API + "templates",
                Map.of("name", "Launch", "goal", "A first sale", "successTest", "An invoice", "steps", STEPS)));
    }

    private Answer apply(Answer template, long cohort, Map<String, Object> more) {
        return done(sara.post(API + "templates/" + template.id() + "/applications", with(more, "cohortId", cohort)));
    }

    private static List<Long> students(Answer applied, String list) {
        return applied.json().getJsonArray(list).stream()
                .map(one -> ((JsonObject) one).getJsonObject("student").getLong("id"))
                .toList();
    }

    @Test
    void it_begins_the_sheets_of_a_cohort_and_leaves_those_alone_that_were_begun() {
        var zoe = one(Role.STUDENT);
        var cohort = cohort(programme(), tom, lea, zoe);
        long toms = done(accompany(tom, paul)).id();
        long leas = done(accompany(lea, mina)).id();
        done(step(lea, leas, "My own"));
        var template = template();

        var preview = apply(template, cohort, Map.of("preview", true));
        assertThat(students(preview, "applied")).containsExactly(tom.id());
        assertThat(version(sheet(tom, toms))).isZero();

        var applied = apply(template, cohort, Map.of("startsOn", "2026-03-30"));
        assertThat(students(applied, "applied")).containsExactly(tom.id());
        assertThat(students(applied, "skipped")).containsExactly(lea.id());
        assertThat(applied.json().getJsonArray("without")).hasSize(1);
        var begun = sheet(tom, toms);
        assertThat(begun.json().getString("goal")).isEqualTo("A first sale");
        assertThat(titles(begun)).containsExactly("Ask ten people", "Read the answers");
        assertThat(step(begun, 0).getString("dueOn")).isEqualTo("2026-04-06");
        assertThat(version(begun)).isEqualTo(1);
        assertThat(titles(sheet(lea, leas))).containsExactly("My own");
    }

    @Test
    void told_so_it_comes_behind_what_was_begun() {
        var cohort = cohort(programme(), tom);
        long id = done(accompany(tom, paul)).id();
        done(goal(tom, id, 0, Map.of("goal", "Mine")));
        done(step(tom, id, "My own"));

        apply(template(), cohort, Map.of("evenIfBegun", true));

        var sheet = sheet(tom, id);
        assertThat(sheet.json().getString("goal")).isEqualTo("Mine");
        assertThat(sheet.json().getString("successTest")).isEqualTo("An invoice");
        assertThat(titles(sheet)).containsExactly("My own", "Ask ten people", "Read the answers");
    }

    @Test
    void it_is_changed_as_a_whole_by_whoever_saw_it_last() {
        var template = template();
        var wish = Map.<String, Object>of("name", "Launch 2", "steps", List.of(), "archived", true);
        var path = API + "templates/" + template.id();

        assertThat(done(sara.put(path, with(wish, "version", 1))).json().getBoolean("archived"))
                .isTrue();
        assertThat(sara.put(path, with(wish, "version", 1)).status()).isEqualTo(409);
        assertThat(done(paul.get(path)).json().getJsonArray("steps")).isEqualTo(new JsonArray());
        assertThat(sara.post(API + "templates", Map.of("name", "x", "steps", List.of(), "programmeId", 99999))
                        .status())
                .isEqualTo(400);
    }
}
