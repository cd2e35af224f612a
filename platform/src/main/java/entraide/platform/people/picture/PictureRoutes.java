package entraide.platform.people.picture;

import entraide.platform.Platform;
import entraide.platform.db.Database;
import entraide.platform.files.UploadedFiles;
import entraide.platform.people.profile.Profile;
import entraide.platform.people.throttle.Throttle;
import entraide.platform.people.throttle.Throttle.Limit;
import entraide.platform.web.Call;
import entraide.platform.web.Operations;
import entraide.platform.web.Refusal;
import entraide.platform.web.Reply;
import io.vertx.core.Future;
import java.time.Duration;

/** putPicture, removePicture, showPicture. */
public final class PictureRoutes {

    private static final int AN_HOUR = 20;
    // Its bytes never change; another picture has another id.
    private static final String FOR_EVER = "private, max-age=31536000, immutable";

    private final Database database;
    private final Pictures pictures;
    private final UploadedFiles uploaded;
    private final Throttle throttle;

    public PictureRoutes(Platform platform, Throttle throttle) {
        this.database = platform.database();
        this.pictures = new Pictures(platform.outbox(), platform.clock());
        this.uploaded = new UploadedFiles(platform.vertx());
        this.throttle = throttle;
    }

    public void mount(Operations operations) {
        operations.on("putPicture", this::putPicture);
        operations.on("removePicture", this::removePicture);
        operations.on("showPicture", this::showPicture);
    }

    private Future<Reply> putPicture(Call call) {
        var me = call.caller().id();
        var upload = UploadedFiles.only(call);
        return throttle.take(Duration.ofHours(1), new Limit("picture", String.valueOf(me), AN_HOUR))
                .compose(free -> uploaded.square(upload, Pictures.SIDE))
                .compose(image -> database.transact(tx -> pictures.put(tx, me, image)))
                .map(PictureRoutes::mine);
    }

    private Future<Reply> removePicture(Call call) {
        return database.transact(tx -> pictures.remove(tx, call.caller().id())).map(PictureRoutes::mine);
    }

    private static Reply mine(Profile me) {
        return Reply.ok(Profile.MeJson.of(me));
    }

    private Future<Reply> showPicture(Call call) {
        return Pictures.find(database, call.id("id"))
                .map(found -> found.orElseThrow(Refusal::notFound))
                .map(picture -> Reply.bytes(picture.type(), picture.bytes())
                        .with("cache-control", FOR_EVER)
                        .with("x-content-type-options", "nosniff")
                        .with("content-security-policy", "sandbox; default-src 'none'")
                        .with("content-encoding", "identity"));
    }
}
