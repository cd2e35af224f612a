package entraide.notice.bundle;

import entraide.platform.Platform;
import entraide.platform.content.ContentRef;
import entraide.platform.content.Noteworthy;
import entraide.platform.db.Tx;
import entraide.platform.people.PersonCard;
import entraide.platform.web.Call;
import entraide.platform.web.Operations;
import entraide.platform.web.Reply;
import io.vertx.core.Future;
import java.time.Instant;
import java.util.List;

/** The edge of what members are told: listNotices, countNotices, readNotice, readPlace, readAllNotices. */
public final class NoticeRoutes {

    private final Bundles bundles;
    private final ReadNotices read;

    public NoticeRoutes(Platform platform, List<Noteworthy> owners) {
        this.bundles = new Bundles(platform.database(), owners);
        this.read = new ReadNotices(platform.outbox(), platform.clock());
    }

    public void mount(Operations operations) {
        operations.on("listNotices", this::listNotices);
        operations.on("countNotices", this::countNotices);
        operations.once("readNotice", this::readNotice);
        operations.once("readPlace", this::readPlace);
        operations.once("readAllNotices", this::readAllNotices);
    }

    private record NoticeJson(
            long id,
            ContentRef place,
            ContentRef subject,
            Long threadId,
            List<String> kinds,
            List<PersonCard> by,
            String title,
            String excerpt,
            int total,
            int unread,
            Instant at) {

        static NoticeJson of(Bundles.Bundle bundle) {
            var line = bundle.line();
            return new NoticeJson(
                    bundle.id(),
                    bundle.place(),
                    bundle.subject(),
                    line.threadId(),
                    bundle.kinds(),
                    bundle.by(),
                    line.title(),
                    line.excerpt(),
                    bundle.total(),
                    bundle.unread(),
                    bundle.at());
        }
    }

    private Future<Reply> listNotices(Call call) {
        return bundles.of(call.caller(), call.paging()).map(page -> Reply.ok(page.map(NoticeJson::of)));
    }

    private Future<Reply> countNotices(Call call) {
        return bundles.waiting(call.caller().id()).map(Reply::ok);
    }

    private Future<Reply> readNotice(Call call, Tx tx) {
        return read.one(tx, call.caller().id(), call.id("id")).map(done -> Reply.noContent());
    }

    private Future<Reply> readPlace(Call call, Tx tx) {
        var place = call.body(ContentRef.class);
        return read.place(tx, call.caller().id(), place).map(done -> Reply.noContent());
    }

    private Future<Reply> readAllNotices(Call call, Tx tx) {
        return read.all(tx, call.caller().id()).map(done -> Reply.noContent());
    }
}
