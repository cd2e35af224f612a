package entraide.messaging.template;

import entraide.messaging.sheet.NewStep;
import entraide.messaging.sheet.Sheet;
import entraide.messaging.sheet.SheetBook;
import entraide.platform.db.Sql;
import entraide.platform.db.Tx;
import entraide.platform.people.Caller;
import entraide.platform.people.PersonCard;
import entraide.platform.web.Refusal;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** Begins the sheets of a cohort's students with a template. Sheets that were begun are left alone, unless told otherwise. */
final class ApplyTemplate {

    private final SheetBook book;
    private final Clock clock;

    ApplyTemplate(SheetBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    /** {@code preview}: only says what would be. {@code startsOn} null: today. */
    record Application(long cohortId, LocalDate startsOn, boolean evenIfBegun, boolean preview) {}

    record Place(Long accompanimentId, PersonCard student) {

        static Place from(Row row) {
            return new Place(row.getLong("accompaniment_id"), PersonCard.of(row.getJsonObject("student")));
        }
    }

    /** {@code without}: students whom nobody accompanies. */
    record Applied(boolean preview, List<Place> applied, List<Place> skipped, List<PersonCard> without) {}

    // Served by cohort_pkey.
    private static final String COHORT = """
            select id
              from people.cohort
             where id = $1
            """;

    // Served by membership_cohort_idx and accompaniment_open_key.
    private static final String STUDENTS = """
            select a.id as accompaniment_id, to_json(c) as student
              from people.membership ms
              join people.cohort h on h.id = ms.cohort_id
              join people.member m on m.id = ms.member_id and m.deactivated_at is null
              join people.card c on c.id = ms.member_id
              left join messaging.accompaniment a
                on a.student_id = ms.member_id and a.ended_at is null
               and (a.programme_id is null or a.programme_id = h.programme_id)
             where ms.cohort_id = $1
               and 'student' = any(m.roles)
             order by a.id, c.id
            """;

    Future<Applied> apply(Tx tx, Caller staff, long id, Application wanted) {
        return Templates.one(tx, id)
                .compose(template -> Sql.first(tx, COHORT, row -> row, wanted.cohortId())
                        .map(found -> found.orElseThrow(Refusal::notFound))
                        .compose(known -> Sql.list(tx, STUDENTS, Place::from, wanted.cohortId()))
                        .compose(places -> all(tx, new Round(staff, template, wanted, day(wanted)), places)));
    }

    private record Round(Caller staff, Template template, Application wanted, LocalDate from) {}

    private LocalDate day(Application wanted) {
        return wanted.startsOn() == null ? LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC) : wanted.startsOn();
    }

    // One after the other, in one order: two who apply at once never wait for one another in a circle.
    private Future<Applied> all(Tx tx, Round round, List<Place> places) {
        var said = new Applied(round.wanted().preview(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        var done = Future.<Void>succeededFuture();
        for (var place : places) {
            if (place.accompanimentId() == null) said.without().add(place.student());
            else done = done.compose(before -> one(tx, round, place, said));
        }
        return done.map(said);
    }

    private Future<Void> one(Tx tx, Round round, Place place, Applied said) {
        return book.hold(tx, place.accompanimentId()).compose(sheet -> {
            var skipped = begun(sheet) && !round.wanted().evenIfBegun();
            (skipped ? said.skipped() : said.applied()).add(place);
            return skipped || round.wanted().preview()
                    ? Future.succeededFuture()
                    : book.write(tx, place.accompanimentId(), round.staff().id(), sheet, changes(round, sheet))
                            .mapEmpty();
        });
    }

    private static boolean begun(Sheet sheet) {
        return sheet.version() > 0 && (sheet.text("goal") != null || sheet.has("step:1"));
    }

    /** What stands there stays; the steps come behind. */
    private List<Sheet.Change> changes(Round round, Sheet sheet) {
        var template = round.template();
        var goal = new LinkedHashMap<String, Object>();
        if (sheet.text("goal") == null && !template.goal().isEmpty()) goal.put("goal", template.goal());
        if (sheet.text("successTest") == null && !template.successTest().isEmpty()) {
            goal.put("successTest", template.successTest());
        }
        var changes = new ArrayList<>(sheet.changes(Sheet.GOAL, goal));
        for (var step : template.steps()) {
            changes.addAll(wanted(round, step).on(sheet.with(changes), clock.instant()));
        }
        return changes;
    }

    private static NewStep wanted(Round round, Template.Step step) {
        var due = step.afterDays() == null ? null : round.from().plusDays(step.afterDays());
        return new NewStep(step.title(), step.owner(), due == null ? null : due.toString());
    }
}
