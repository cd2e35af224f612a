package entraide.server.demo;

import static entraide.server.demo.TownFile.orNone;

import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/** Lets what stands in the follow-up sheets happen: goals, steps that move, notes, check-ins, a template. */
final class SheetLife {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Duration THOUGHT_OF_BEFORE = Duration.ofHours(1);

    private final Townsfolk folk;
    private final Agenda agenda;

    SheetLife(Townsfolk folk, Agenda agenda) {
        this.folk = folk;
        this.agenda = agenda;
    }

    void plan(TownFile.Template template, Map<String, Long> cohorts) {
        agenda.plan(at(template.at()), () -> {
            var wish = Map.of(
                    "programmeId", programme(cohorts.get(template.cohort())),
                    "name", template.name(),
                    "goal", template.goal(),
                    "successTest", template.success(),
                    "steps", template.steps());
            long id = folk.post("sara", "messaging/templates", wish).await().getLong("id");
            var where = Map.of("cohortId", cohorts.get(template.cohort()));
            folk.post("sara", "messaging/templates/" + id + "/applications", where)
                    .await();
        });
    }

    private long programme(long cohort) {
        return folk.get("sara", "people/cohorts").await().getJsonArray("items").stream()
                .map(JsonObject.class::cast)
                .filter(one -> one.getLong("id") == cohort)
                .findFirst()
                .orElseThrow()
                .getJsonObject("programme")
                .getLong("id");
    }

    void plan(TownFile.Accompanied one, long id) {
        var path = "messaging/accompaniments/" + id;
        if (one.goal() != null) setGoal(one, path + "/sheet");
        orNone(one.steps()).forEach(step -> plan(one, path + "/sheet", step));
        orNone(one.notes()).forEach((key, text) -> note(key.split(" ", 2), path + "/sheet/notes", text));
        orNone(one.checkins())
                .forEach((when, words) -> agenda.plan(
                        at(when),
                        () -> folk.put(one.student(), path + "/check-ins/" + week(), words)
                                .await()));
    }

    private void setGoal(TownFile.Accompanied one, String sheet) {
        var goal =
                Map.of("version", 0, "goal", one.goal(), "successTest", one.success(), "targetOn", day(one.target()));
        folk.patch(one.student(), sheet, goal).await();
    }

    private void note(String[] whoAndWhen, String notes, String text) {
        agenda.plan(
                at(whoAndWhen[1]),
                () -> folk.post(whoAndWhen[0], notes, Map.of("body", text)).await());
    }

    private void plan(TownFile.Accompanied one, String sheet, TownFile.Step step) {
        var who = "mentor".equals(step.owner()) ? one.mentors().all().get(0) : one.student();
        var moves = orNone(step.moves());
        if (step.owner() != null) {
            var first = moves.values().stream().map(this::at).min(Comparator.naturalOrder());
            var thoughtOf = first.map(at -> at.minus(THOUGHT_OF_BEFORE)).orElse(agenda.now());
            agenda.plan(thoughtOf, () -> add(who, sheet, step));
        }
        moves.forEach((state, when) -> agenda.plan(at(when), () -> move(who, sheet, step.step(), state)));
    }

    private void add(String who, String sheet, TownFile.Step step) {
        var wish = new HashMap<String, Object>(Map.of("title", step.step(), "owner", step.owner()));
        if (step.due() != null) wish.put("dueOn", day(step.due()));
        folk.post(who, sheet + "/steps", wish).await();
    }

    private void move(String who, String sheet, String title, String state) {
        var seen = folk.get(who, sheet).await();
        var step = sheet + "/steps/" + number(seen, title);
        if (state.equals("stuck")) folk.post(who, step + "/stuck", null).await();
        else
            folk.patch(who, step, Map.of("version", seen.getLong("version"), "state", state))
                    .await();
    }

    private static long number(JsonObject sheet, String title) {
        return sheet.getJsonArray("steps").stream()
                .map(JsonObject.class::cast)
                .filter(step -> step.getString("title").equals(title))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no step is called " + title + " by then"))
                .getLong("id");
    }

    private String week() {
        var today = LocalDate.ofInstant(agenda.now(), PARIS);
        return "%d-W%02d".formatted(today.get(IsoFields.WEEK_BASED_YEAR), today.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    private String day(int fromToday) {
        return LocalDate.ofInstant(agenda.end(), PARIS).plusDays(fromToday).toString();
    }

    private Instant at(String when) {
        return When.at(when, agenda.end());
    }
}
