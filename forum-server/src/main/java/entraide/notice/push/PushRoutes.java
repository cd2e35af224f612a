package entraide.notice.push;

import entraide.platform.Platform;
import entraide.platform.content.ContentRef;
import entraide.platform.db.Tx;
import entraide.platform.people.session.Entry;
import entraide.platform.people.throttle.Throttle;
import entraide.platform.people.throttle.Throttle.Limit;
import entraide.platform.web.Call;
import entraide.platform.web.Operations;
import entraide.platform.web.Problem;
import entraide.platform.web.Refusal;
import entraide.platform.web.Reply;
import io.vertx.core.Future;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The edge of browsers that are told: subscribePush, unsubscribePush, listPushes, tryPush, hearNotice. */
public final class PushRoutes {

    private static final int LONGEST_AGENT = 300;
    private static final Duration WINDOW = Duration.ofHours(1);
    private static final int SUBSCRIPTIONS = 30;
    private static final int TRIALS = 12;

    private final Platform platform;
    private final Pushes pushes;
    private final Throttle throttle;

    public PushRoutes(Platform platform, Pushes pushes) {
        this.platform = platform;
        this.pushes = pushes;
        this.throttle = new Throttle(
                platform.database(), platform.clock(), platform.settings().limits());
    }

    public void mount(Operations operations) {
        operations.on("listPushes", this::listPushes);
        operations.once("subscribePush", this::sound, this::subscribePush);
        operations.once("unsubscribePush", this::unsubscribePush);
        operations.on("tryPush", this::tryPush);
        operations.once("hearNotice", this::hearNotice);
    }

    private record PushesJson(String key, List<Devices.Shown> items) {}

    private Future<Reply> listPushes(Call call) {
        return pushes.publicKey()
                .compose(key -> pushes.devices()
                        .of(platform.database(), call.caller().id())
                        .map(items -> Reply.ok(new PushesJson(key, items))));
    }

    private Future<Devices.Subscription> sound(Call call) {
        var wanted = call.body(Devices.Subscription.class);
        if (!pushes.devices().isSound(wanted))
            return Future.failedFuture(
                    new Refusal(Problem.invalid("/endpoint", "nothing can be sent there with these keys")));
        return throttle.take(WINDOW, limit("subscribe", call, SUBSCRIPTIONS)).map(wanted);
    }

    private static Limit limit(String deed, Call call, int most) {
        return new Limit("push-" + deed, String.valueOf(call.caller().id()), most);
    }

    private Future<Reply> subscribePush(Call call, Devices.Subscription wanted, Tx tx) {
        var agent = call.header("user-agent").orElse("").replace("\0", "");
        var asker = new Devices.Asker(
                call.caller().id(),
                Entry.of(call.request()).map(Entry::digest).orElseThrow(),
                agent.substring(0, Math.min(agent.length(), LONGEST_AGENT)));
        return pushes.devices().put(tx, asker, wanted).map(id -> Reply.created(Map.of("id", id)));
    }

    private Future<Reply> unsubscribePush(Call call, Tx tx) {
        return pushes.devices().remove(tx, call.caller().id(), call.id("id")).map(removed -> {
            if (!removed) throw new Refusal(Problem.notFound());
            return Reply.noContent();
        });
    }

    private Future<Reply> tryPush(Call call) {
        return throttle.take(WINDOW, limit("trial", call, TRIALS))
                .compose(allowed -> pushes.trial(call.caller(), call.id("id")))
                .map(outcome -> Reply.ok(Map.of(
                        "taken", outcome.orElseThrow(() -> new Refusal(Problem.notFound())) instanceof Outcome.Taken)));
    }

    private Future<Reply> hearNotice(Call call, Tx tx) {
        return AskToPush.heard(tx, call.caller().id(), call.body(ContentRef.class))
                .map(heard -> Reply.noContent());
    }
}
