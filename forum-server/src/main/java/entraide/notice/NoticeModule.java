package entraide.notice;

import entraide.notice.bundle.NoticeRoutes;
import entraide.notice.bundle.TellMembers;
import entraide.notice.bundle.WriteNotices;
import entraide.notice.export.NoticeParts;
import entraide.platform.Platform;
import entraide.platform.ServerModule;
import entraide.platform.chore.Chore;
import entraide.platform.chore.ForgetOld;
import entraide.platform.content.Exportable;
import entraide.platform.content.Noteworthy;
import entraide.platform.events.Subscriber;
import entraide.platform.web.Operations;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** The door of notices: what members hear of, once, wherever it happened. */
public final class NoticeModule implements ServerModule {

    private final Platform platform;
    private final List<Noteworthy> owners;
    private final Clock clock;

    /** {@code modules} are those in which something happens that members want to hear of. */
    public NoticeModule(Platform platform, List<ServerModule> modules) {
        this.platform = platform;
        this.owners = modules.stream()
                .flatMap(module -> module.noteworthies().stream())
                .toList();
        // The database keeps microseconds: what is told at once must be what is read later.
        this.clock = Clock.tick(platform.clock(), Duration.ofMillis(1));
    }

    @Override
    public String name() {
        return "notice";
    }

    @Override
    public void mount(Operations operations) {
        new NoticeRoutes(platform, owners).mount(operations);
    }

    @Override
    public List<Subscriber> subscribers() {
        return List.of(new TellMembers(owners, new WriteNotices(platform.outbox(), clock)));
    }

    @Override
    public List<Exportable> exportables() {
        return NoticeParts.all();
    }

    private static final Duration KEPT = Duration.ofDays(90);

    // Served by bundle_last_idx. Read or not, and not too many at once.
    private static final String FORGET = """
            delete from notice.bundle
             where id in (select id
                            from notice.bundle
                           where last_at < $1
                           order by last_at
                           limit 5000
                             for update skip locked)
            """;

    @Override
    public List<Chore> chores() {
        return List.of(new ForgetOld("notice.forget", Duration.ofMinutes(10), KEPT, FORGET, clock));
    }
}
