package entraide.messaging;

import static entraide.messaging.InPrivate.API;
import static entraide.messaging.InPrivate.done;

import entraide.support.Answer;
import entraide.support.Speaker;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How PrivacyTest asks each operation of the sheet and of what stands around it: of Tom's, which holds the private word. */
final class FollowUpAsks {

    private static final String MARK = "zqprivate";
    private static final Map<String, Object> STEP = Map.of("title", MARK, "owner", "student");
    private static final Map<String, Object> TEMPLATE = Map.of("name", "Launch", "steps", List.of());

    private final String accompaniment;
    private final String sheet;
    private final long template;
    private final long cohort;

    FollowUpAsks(InPrivate school, long accompaniment, long cohort) {
        this.accompaniment = API + "accompaniments/" + accompaniment;
        this.sheet = this.accompaniment + "/sheet";
        this.cohort = cohort;
        done(school.tom.patch(sheet, Map.of("version", 0, "goal", MARK)));
        done(school.tom.post(sheet + "/steps", STEP));
        done(school.paul.post(sheet + "/notes", Map.of("body", MARK)));
        done(checkIn(school.tom));
        template = done(school.sara.post(API + "templates", TEMPLATE)).id();
    }

    Optional<Answer> ask(Speaker who, String operation) {
        return Optional.ofNullable(
                switch (operation) {
                    case "showSheet" -> who.get(sheet);
                    case "changeSheet" -> who.patch(sheet, Map.of("version", 1, "goal", MARK));
                    case "addStep" -> who.post(sheet + "/steps", STEP);
                    case "changeStep" -> who.patch(sheet + "/steps/1", Map.of("version", 2, "title", MARK));
                    case "linkStep" -> who.post(sheet + "/steps/1/links", Map.of("kind", "thread", "id", 1));
                    case "unlinkStep" -> who.delete(sheet + "/steps/1/links/thread/1");
                    case "stickOnStep" -> who.post(sheet + "/steps/1/stuck", null);
                    case "addNote" -> who.post(sheet + "/notes", Map.of("body", MARK));
                    case "changeNote" -> who.patch(sheet + "/notes/1", Map.of("version", 3, "body", MARK));
                    case "listSheetVersions" -> who.get(sheet + "/versions");
                    case "showSheetVersion" -> who.get(sheet + "/versions/1");
                    case "compareSheetVersions" -> who.get(sheet + "/diff?from=0&to=1");
                    case "showTimeline" -> who.get(sheet + "/timeline");
                    default -> around(who, operation);
                });
    }

    private Answer around(Speaker who, String operation) {
        return switch (operation) {
            case "listCheckIns" -> who.get(accompaniment + "/check-ins");
            case "putCheckIn" -> checkIn(who);
            case "listStudents" -> who.get(API + "students");
            case "listTemplates" -> who.get(API + "templates");
            case "createTemplate" -> who.post(API + "templates", TEMPLATE);
            case "showTemplate" -> who.get(API + "templates/" + template);
            case "changeTemplate" ->
                who.put(
                        API + "templates/" + template,
                        Map.of("version", 99, "name", "Launch", "steps", List.of(), "archived", false));
            case "applyTemplate" ->
                who.post(API + "templates/" + template + "/applications", Map.of("cohortId", cohort, "preview", true));
            default -> null;
        };
    }

    private Answer checkIn(Speaker who) {
        var today = LocalDate.ofInstant(InPrivate.world.clock().instant(), ZoneOffset.UTC);
        var week = "%d-W%02d"
                .formatted(today.get(IsoFields.WEEK_BASED_YEAR), today.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
        return who.put(accompaniment + "/check-ins/" + week, Map.of("moved", MARK, "blocks", MARK, "sure", 3));
    }
}
