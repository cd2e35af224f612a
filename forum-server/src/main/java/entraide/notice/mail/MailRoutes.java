package entraide.notice.mail;

import entraide.notice.channel.Family;
import entraide.notice.mail.refusal.Unsubscribe;
import entraide.platform.Platform;
import entraide.platform.db.Tx;
import entraide.platform.web.Call;
import entraide.platform.web.Operations;
import entraide.platform.web.Reply;
import io.vertx.core.Future;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The edge of mails: showDigest, and the links by which they are refused. */
final class MailRoutes {

    private final Platform platform;
    private final Preview preview;
    private final Unsubscribe unsubscribe;

    MailRoutes(Platform platform, Preview preview, Unsubscribe unsubscribe) {
        this.platform = platform;
        this.preview = preview;
        this.unsubscribe = unsubscribe;
    }

    void mount(Operations operations) {
        operations.on("showDigest", this::showDigest);
        operations.on("openUnsubscription", this::openUnsubscription);
        operations.on("showUnsubscription", this::showUnsubscription);
        operations.once("unsubscribe", this::unsubscribe);
        operations.once("resubscribe", this::resubscribe);
    }

    private record DigestJson(Instant at, int notices, String subject, String html) {

        static DigestJson of(Preview.Digest digest) {
            var words = digest.words();
            return words == null
                    ? new DigestJson(digest.at(), 0, null, null)
                    : new DigestJson(digest.at(), digest.notices(), words.subject(), words.html());
        }
    }

    private Future<Reply> showDigest(Call call) {
        return preview.of(call.caller().id()).map(digest -> Reply.ok(DigestJson.of(digest)));
    }

    // Programs that look behind every link of a mail change nothing by it, and learn nothing of the link.
    private Future<Reply> openUnsubscription(Call call) {
        var page = platform.settings().page("/unsubscribe#" + call.path("token"));
        return Future.succeededFuture(new Reply(303, null, null, Map.of("location", page)));
    }

    private record UnsubscriptionJson(String scope, List<Family> families, boolean refused, boolean undoable) {

        static UnsubscriptionJson of(Unsubscribe.Shown shown) {
            return new UnsubscriptionJson(shown.scope(), shown.families(), shown.refused(), shown.undoable());
        }
    }

    private Future<Reply> showUnsubscription(Call call) {
        return unsubscribe
                .read(platform.database(), call.path("token"))
                .compose(of -> unsubscribe.shown(platform.database(), of))
                .map(shown -> Reply.ok(UnsubscriptionJson.of(shown)));
    }

    private Future<Reply> unsubscribe(Call call, Tx tx) {
        return unsubscribe
                .read(tx, call.path("token"))
                .compose(of -> unsubscribe.refuse(tx, of).compose(done -> unsubscribe.shown(tx, of)))
                .map(shown -> Reply.ok(UnsubscriptionJson.of(shown)));
    }

    private Future<Reply> resubscribe(Call call, Tx tx) {
        return unsubscribe
                .read(tx, call.path("token"))
                .compose(of -> unsubscribe.undo(tx, of).compose(done -> unsubscribe.shown(tx, of)))
                .map(shown -> Reply.ok(UnsubscriptionJson.of(shown)));
    }
}
