package entraide.moderation.notice;

import entraide.moderation.flag.FileFlag;
import entraide.moderation.flag.Reason;
import entraide.platform.Platform;
import entraide.platform.content.ContentRef;
import entraide.platform.db.Database;
import entraide.platform.mail.Address;
import entraide.platform.people.throttle.Throttle;
import entraide.platform.people.throttle.Throttle.Limit;
import entraide.platform.web.Addresses;
import entraide.platform.web.Call;
import entraide.platform.web.Operations;
import entraide.platform.web.Problem;
import entraide.platform.web.Refusal;
import entraide.platform.web.Reply;
import io.vertx.core.Future;
import java.time.Duration;
import java.util.Map;

/** Notices of illegal content by anybody, and their confirmation by mail. */
public final class NoticeRoutes {

    private static final Duration WINDOW = Duration.ofHours(1);
    private static final int FROM_ONE_PLACE = 10;
    private static final int TO_ONE_ADDRESS = 3;

    private final Database database;
    private final Throttle throttle;
    private final Notices notices;
    private final FileFlag flags;

    public NoticeRoutes(Platform platform, Notices notices, FileFlag flags) {
        this.database = platform.database();
        this.throttle = new Throttle(
                platform.database(), platform.clock(), platform.settings().limits());
        this.notices = notices;
        this.flags = flags;
    }

    public void mount(Operations operations) {
        operations.on("sendNotice", this::sendNotice);
        operations.on("confirmNotice", this::confirmNotice);
    }

    private record TargetJson(String kind, long id) {}

    private record NoticeJson(
            TargetJson target, Reason reason, String explanation, String name, String email, String locale) {

        Notices.Wish wish() {
            var address = Address.read(email)
                    .orElseThrow(() -> new Refusal(Problem.invalid("/email", "is no e-mail address")));
            return new Notices.Wish(
                    new Notices.Sender(name, address, locale == null ? "fr" : locale),
                    new ContentRef(target.kind(), target.id()),
                    reason == null ? Reason.ILLEGAL : reason,
                    explanation);
        }
    }

    private Future<Reply> sendNotice(Call call) {
        var wish = call.body(NoticeJson.class).wish();
        var place = new Limit("notice from", Addresses.network(call.address()), FROM_ONE_PLACE);
        var address = new Limit("notice by", wish.from().email().text(), TO_ONE_ADDRESS);
        return throttle.take(WINDOW, place, address)
                .compose(may -> database.transact(tx -> notices.receive(tx, wish)))
                .map(received -> Reply.accepted(Map.of("confirmBy", "mail")));
    }

    private record TokenJson(String token) {}

    private Future<Reply> confirmNotice(Call call) {
        var token = call.body(TokenJson.class).token();
        return database.transact(tx -> notices.confirm(tx, flags, token)).map(done -> Reply.noContent());
    }
}
