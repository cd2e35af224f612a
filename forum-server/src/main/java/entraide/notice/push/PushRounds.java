package entraide.notice.push;

import entraide.notice.channel.Channels;
import entraide.notice.channel.Wishes;
import entraide.notice.push.DuePushes.Due;
import entraide.notice.push.Messages.Message;
import entraide.notice.push.PushServices.Parcel;
import entraide.platform.Again;
import entraide.platform.Digest;
import entraide.platform.db.Database;
import entraide.platform.people.Caller;
import io.vertx.core.Future;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells members in their browsers what is due. Any number of nodes go their rounds at once. */
final class PushRounds {

    private static final Logger LOG = LoggerFactory.getLogger(PushRounds.class);
    private static final int AT_ONCE = 20;
    private static final int TRIES = 10;
    private static final int TOPIC_BYTES = 24;

    private final Database database;
    private final Clock clock;
    private final DuePushes due;
    private final Readers readers;
    private final Messages messages;
    private final PushServices services;
    private Future<Void> round = Future.succeededFuture();
    private boolean closed;

    PushRounds(Parts parts) {
        this.database = parts.database();
        this.clock = parts.clock();
        this.due = new DuePushes(database, clock);
        this.readers = parts.readers();
        this.messages = parts.messages();
        this.services = parts.services();
    }

    /** What rounds are made of. */
    record Parts(Database database, Clock clock, Readers readers, Messages messages, PushServices services) {}

    /** One round after the other; succeeds when this one is over, whatever became of it. */
    synchronized Future<Void> go() {
        if (closed) return round;
        round = round.transform(before -> Again.whileTrue(this::some).recover(failure -> {
            LOG.warn("a round of pushes broke off: {}", failure.toString());
            return Future.succeededFuture();
        }));
        return round;
    }

    synchronized boolean idle() {
        return round.isComplete();
    }

    synchronized Future<Void> close() {
        closed = true;
        return round;
    }

    /** False once nothing more is due. */
    private Future<Boolean> some() {
        return due.take(AT_ONCE)
                .compose(taken ->
                        Future.join(taken.stream().map(this::tell).toList()).map(told -> taken.size() == AT_ONCE));
    }

    private Future<Void> tell(Due one) {
        if (!clock.instant().isBefore(one.until())) return due.done(one);
        return readers.of(one.device().id())
                .compose(reader -> reader.map(who -> tell(one, who)).orElseGet(() -> due.gone(one.device())));
    }

    private Future<Void> tell(Due one, Caller reader) {
        if (reader.shutOut()) return due.done(one);
        return Channels.of(database, List.of(reader.id())).compose(all -> {
            var wishes = Optional.ofNullable(all.get(reader.id()));
            if (wishes.isEmpty()) return due.done(one);
            if (wishes.get().quiet(clock.instant()))
                return due.putOff(one, wishes.get().endOfQuiet(clock.instant()));
            return tell(one, reader, wishes.get());
        });
    }

    /** As it is now: what was read meanwhile, or may not be seen any more, is not told. */
    private Future<Void> tell(Due one, Caller reader, Wishes wishes) {
        return messages.of(one.bundle(), reader, wishes::push)
                .compose(message -> message.map(said -> bring(one, said)).orElseGet(() -> due.done(one)));
    }

    private Future<Void> bring(Due one, Message message) {
        var parcel = new Parcel(message.text(), topic(one, message), message.urgent());
        return services.send(one.device(), parcel).compose(outcome -> noted(one, outcome));
    }

    private Future<Void> noted(Due one, Outcome outcome) {
        if (outcome instanceof Outcome.Taken) return due.told(one);
        if (outcome instanceof Outcome.Gone) return due.gone(one.device());
        if (outcome instanceof Outcome.Later later && one.tries() < TRIES)
            return due.leaveAlone(one.device(), clock.instant().plus(later.pause()));
        LOG.warn("a push is given up after {} tries: {}", one.tries(), outcome);
        return due.done(one);
    }

    /** One place, one topic; a stranger to the browser learns nothing from it. */
    private static String topic(Due one, Message message) {
        var named = one.device().auth() + " " + message.place().kind() + " "
                + message.place().id();
        var digest = Digest.sha256(named.getBytes(StandardCharsets.UTF_8));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest, TOPIC_BYTES));
    }
}
