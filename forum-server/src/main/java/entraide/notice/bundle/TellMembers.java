package entraide.notice.bundle;

import entraide.platform.content.Noteworthy;
import entraide.platform.content.Notices;
import entraide.platform.db.Tx;
import entraide.platform.events.DomainEvent;
import entraide.platform.events.Subscriber;
import io.vertx.core.Future;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** Hears what happened anywhere and keeps what becomes of members' notices, as the owner of it says. */
public final class TellMembers implements Subscriber {

    private final List<Noteworthy> owners;
    private final WriteNotices write;

    public TellMembers(List<Noteworthy> owners, WriteNotices write) {
        this.owners = owners;
        this.write = write;
    }

    @Override
    public String name() {
        return "notice";
    }

    @Override
    public boolean wants(String topic) {
        return owner(topic).isPresent();
    }

    private Optional<Noteworthy> owner(String topic) {
        return owners.stream().filter(owner -> owner.wants(topic)).findFirst();
    }

    @Override
    public Future<Void> hear(Tx tx, DomainEvent event) {
        return owner(event.topic()).orElseThrow().heard(tx, event).compose(notices -> keep(tx, notices));
    }

    private Future<Void> keep(Tx tx, Notices notices) {
        return each(notices.told(), tx, write::told)
                .compose(told -> each(notices.seen(), tx, write::seen))
                .compose(seen -> each(notices.seenAmong(), tx, write::seenAmong))
                .compose(seen -> each(notices.gone(), tx, write::gone));
    }

    private static <T> Future<Void> each(List<T> all, Tx tx, BiFunction<Tx, T, Future<Void>> deed) {
        var done = Future.<Void>succeededFuture();
        for (var one : all) done = done.compose(before -> deed.apply(tx, one));
        return done;
    }
}
