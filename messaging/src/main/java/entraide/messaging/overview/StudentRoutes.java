package entraide.messaging.overview;

import entraide.platform.db.Db;
import entraide.platform.people.PersonCard;
import entraide.platform.web.Call;
import entraide.platform.web.Operations;
import entraide.platform.web.Reply;
import io.vertx.core.Future;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/** listStudents. */
public final class StudentRoutes {

    private static final int SILENT_DAYS = 10;

    private final Db db;
    private final Students students;
    private final Clock clock;

    public StudentRoutes(Db db, Clock clock) {
        this.db = db;
        this.students = new Students(clock);
        this.clock = clock;
    }

    public void mount(Operations operations) {
        operations.on("listStudents", this::listStudents);
    }

    private record StudentJson(
            long accompanimentId,
            PersonCard student,
            String goal,
            Followed.Progress progress,
            String need,
            String reason,
            Instant stuckSince,
            int overdue,
            LocalDate firstDue,
            Instant lastWordAt) {

        static StudentJson of(Followed one, String language, Instant now) {
            return new StudentJson(
                    one.accompanimentId(),
                    one.student(),
                    one.goal(),
                    one.progress(),
                    one.need().word(),
                    one.reason(language, now),
                    one.signs().stuckSince(),
                    one.signs().overdue(),
                    one.signs().overdue() > 0 ? one.signs().firstDue() : null,
                    one.signs().wordAt());
        }
    }

    private Future<Reply> listStudents(Call call) {
        int silent = call.number("silent").map(Long::intValue).orElse(SILENT_DAYS);
        var now = clock.instant();
        var language = call.caller().locale();
        return students.of(db, call.caller(), silent, call.paging())
                .map(page -> page.map(one -> StudentJson.of(one, language, now)))
                .map(Reply::ok);
    }
}
