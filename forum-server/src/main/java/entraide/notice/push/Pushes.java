package entraide.notice.push;

import entraide.notice.push.PushServices.Parcel;
import entraide.platform.Platform;
import entraide.platform.chore.Chore;
import entraide.platform.chore.ForgetOld;
import entraide.platform.content.Noteworthy;
import entraide.platform.people.Caller;
import entraide.platform.people.Restrictions;
import io.vertx.core.Future;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Telling members in their browsers: what a module of it is made of. */
public final class Pushes {

    private static final Duration ROUND = Duration.ofSeconds(5);

    private final Platform platform;
    private final Clock clock;
    private final Devices devices;
    private final SchoolKeys keys;
    private final PushServices services;
    private final PushRounds rounds;
    private long timer;

    public Pushes(Platform platform, Clock clock, List<Noteworthy> owners, Restrictions restrictions, Reach reach) {
        this.platform = platform;
        this.clock = clock;
        this.devices = new Devices(reach, clock);
        this.keys = new SchoolKeys(platform.database());
        this.services = new PushServices(platform, reach, keys);
        this.rounds = new PushRounds(new PushRounds.Parts(
                platform.database(),
                clock,
                new Readers(platform.database(), clock, restrictions),
                new Messages(platform.database(), owners),
                services));
    }

    /** From now on it goes its rounds. */
    public void start() {
        timer = platform.vertx().setPeriodic(ROUND.toMillis(), tick -> {
            if (rounds.idle()) rounds.go();
        });
    }

    /** Tells all that is due now. */
    public Future<Void> tell() {
        return rounds.go();
    }

    public Future<Void> close() {
        platform.vertx().cancelTimer(timer);
        return rounds.close().eventually(services::close);
    }

    // Read whole: few members have any. Of browsers that nobody is signed in to any more.
    private static final String FORGET = """
            delete from notice.push p
             where p.created_at < $1
               and not exists (select from people.session s where s.id = p.session_id)
               and not exists (select from people.token t where t.id = p.token_id)
            """;

    public Chore forgetting() {
        return new ForgetOld("notice.push.forget", Duration.ofHours(1), Duration.ofHours(1), FORGET, clock);
    }

    Devices devices() {
        return devices;
    }

    /** What browsers ask push services to take messages by. */
    Future<String> publicKey() {
        return keys.keys().map(pair -> pair.extractPublicKeyInUncompressedFormAsString());
    }

    /** A member wants to see whether it works; empty where there is no such browser of theirs. */
    Future<Optional<Outcome>> trial(Caller reader, long device) {
        return devices.one(platform.database(), reader.id(), device)
                .compose(found -> found.map(one -> services.send(
                                        one,
                                        new Parcel(
                                                Messages.Message.trial(reader).text(), "trial", true))
                                .map(Optional::of))
                        .orElse(Future.succeededFuture(Optional.empty())));
    }
}
