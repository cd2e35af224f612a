package entraide.notice.reply;

import entraide.notice.reply.address.ReplyAddresses;
import entraide.notice.reply.box.Mailbox;
import entraide.platform.Platform;
import entraide.platform.ServerModule;
import entraide.platform.chore.Chore;
import entraide.platform.chore.ForgetOld;
import entraide.platform.web.Operations;
import io.vertx.core.Future;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The door of answers by mail: takes them in by HTTP and out of a box. */
public final class IncomingMails {

    private final Platform platform;
    private final Clock clock;
    private final ReceiveMail receive;
    private final Optional<Mailbox> box;

    public IncomingMails(Platform platform, List<ServerModule> modules, Clock clock) {
        this.platform = platform;
        this.clock = clock;
        var owners =
                modules.stream().flatMap(module -> module.replyables().stream()).toList();
        var restrictions = ServerModule.restrictions(modules);
        var db = platform.database();
        var addresses =
                new ReplyAddresses(db, clock, platform.settings().replies().address());
        var post = new PostMail(platform, owners, clock);
        this.receive = new ReceiveMail(platform, addresses, new Writers(db, restrictions), post, clock);
        this.box = platform.settings().replies().imap().map(url -> new Mailbox(platform, url, receive::receive));
    }

    public void mount(Operations operations) {
        new ReplyRoutes(platform.settings().replies().hookKey(), receive).mount(operations);
    }

    public List<Chore> chores() {
        return List.of(
                new ForgetOld("notice.forget-incoming", Duration.ofHours(1), Arrivals.KEPT, Arrivals.FORGET, clock));
    }

    ReceiveMail receive() {
        return receive;
    }

    public void start() {
        box.ifPresent(Mailbox::start);
    }

    public Future<Void> close() {
        return box.map(Mailbox::close).orElse(Future.succeededFuture());
    }
}
