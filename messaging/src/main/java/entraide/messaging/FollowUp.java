package entraide.messaging;

import entraide.messaging.checkin.CheckInRoutes;
import entraide.messaging.checkin.RemindOfCheckIn;
import entraide.messaging.overview.StudentRoutes;
import entraide.messaging.sheet.SheetBook;
import entraide.messaging.sheet.SheetRoutes;
import entraide.messaging.template.TemplateRoutes;
import entraide.platform.Platform;
import entraide.platform.chore.Chore;
import entraide.platform.db.Database;
import entraide.platform.text.Markdown;
import entraide.platform.web.Operations;
import java.time.Clock;
import java.util.List;

/** What stands around the follow-up sheet: the sheet itself, templates, check-ins, the mentor's overview. */
final class FollowUp {

    private final Database database;
    private final Markdown markdown;
    private final Clock clock;
    private final MessagingEvents events;
    private final SheetBook book;

    FollowUp(Platform platform, Markdown markdown, Clock clock) {
        this.database = platform.database();
        this.markdown = markdown;
        this.clock = clock;
        this.events = new MessagingEvents(platform.outbox());
        this.book = new SheetBook(events, clock);
    }

    void mount(Operations operations) {
        new SheetRoutes(database, book, markdown).mount(operations);
        new TemplateRoutes(database, book, clock).mount(operations);
        new CheckInRoutes(database, book, clock).mount(operations);
        new StudentRoutes(database, clock).mount(operations);
    }

    List<Chore> chores() {
        return List.of(new RemindOfCheckIn(events, clock));
    }
}
