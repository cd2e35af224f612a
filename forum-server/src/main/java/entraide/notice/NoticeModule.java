package entraide.notice;

import entraide.notice.bundle.NoticeRoutes;
import entraide.notice.bundle.SweepGone;
import entraide.notice.bundle.TellMembers;
import entraide.notice.bundle.WriteNotices;
import entraide.notice.channel.ChannelRoutes;
import entraide.notice.export.NoticeParts;
import entraide.notice.feed.FeedRoutes;
import entraide.notice.feed.RevokeFeeds;
import entraide.notice.mail.MailRounds;
import entraide.notice.mail.NoticeMails;
import entraide.notice.push.AskToPush;
import entraide.notice.push.PublicReach;
import entraide.notice.push.PushRoutes;
import entraide.notice.push.Pushes;
import entraide.notice.push.Reach;
import entraide.notice.reply.IncomingMails;
import entraide.platform.Platform;
import entraide.platform.ServerModule;
import entraide.platform.chore.Chore;
import entraide.platform.chore.ForgetOld;
import entraide.platform.content.Exportable;
import entraide.platform.content.Noteworthy;
import entraide.platform.events.Subscriber;
import entraide.platform.web.Operations;
import io.vertx.core.Future;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** The door of notices: what members hear of, once, wherever it happened, by the ways they choose. */
public final class NoticeModule implements ServerModule {

    private final Platform platform;
    private final List<ServerModule> modules;
    private final List<Noteworthy> owners;
    private final Clock clock;
    private final NoticeMails mails;
    private final Pushes pushes;
    private final IncomingMails incoming;

    /** {@code modules} are those in which something happens that members want to hear of. */
    public NoticeModule(Platform platform, List<ServerModule> modules) {
        this(platform, modules, new PublicReach(platform.vertx()));
    }

    /** {@code reach} says where browsers' messages may be brought. */
    public NoticeModule(Platform platform, List<ServerModule> modules, Reach reach) {
        this.platform = platform;
        this.modules = modules;
        this.owners = modules.stream()
                .flatMap(module -> module.noteworthies().stream())
                .toList();
        // The database keeps microseconds: what is told at once must be what is read later.
        this.clock = Clock.tick(platform.clock(), Duration.ofMillis(1));
        var restrictions = ServerModule.restrictions(modules);
        this.mails = new NoticeMails(platform, owners, restrictions, clock);
        this.incoming = new IncomingMails(platform, modules, clock);
        this.pushes = new Pushes(platform, clock, owners, restrictions, reach);
    }

    public static NoticeModule in(List<ServerModule> modules) {
        return modules.stream()
                .filter(NoticeModule.class::isInstance)
                .map(NoticeModule.class::cast)
                .findFirst()
                .orElseThrow();
    }

    public MailRounds mailRounds() {
        return mails.rounds();
    }

    public Pushes pushes() {
        return pushes;
    }

    @Override
    public String name() {
        return "notice";
    }

    @Override
    public void mount(Operations operations) {
        new NoticeRoutes(platform, owners).mount(operations);
        new FeedRoutes(platform, modules, clock).mount(operations);
        incoming.mount(operations);
        new ChannelRoutes(platform.database()).mount(operations);
        new PushRoutes(platform, pushes).mount(operations);
        mails.mount(operations);
    }

    @Override
    public List<Subscriber> subscribers() {
        return List.of(new TellMembers(owners, write()), new AskToPush(clock), new RevokeFeeds());
    }

    private WriteNotices write() {
        return new WriteNotices(platform.outbox(), clock);
    }

    @Override
    public void start() {
        incoming.start();
        mails.start();
        pushes.start();
    }

    @Override
    public Future<Void> close() {
        return Future.join(incoming.close(), mails.close(), pushes.close()).mapEmpty();
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
        var own = List.of(
                new SweepGone(owners, write()),
                new ForgetOld("notice.forget", Duration.ofMinutes(10), KEPT, FORGET, clock),
                mails.forget(),
                pushes.forgetting());
        return Stream.concat(own.stream(), incoming.chores().stream()).toList();
    }
}
