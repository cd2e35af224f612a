package entraide.notice.feed;

import entraide.platform.Platform;
import entraide.platform.ServerModule;
import entraide.platform.content.Chronicle;
import entraide.platform.content.ContentRef;
import entraide.platform.content.Dated;
import entraide.platform.people.Caller;
import entraide.platform.web.Refusal;
import io.vertx.core.Future;
import java.time.Clock;
import java.util.List;

/** What an address gives: its owners are asked what the member may see now, and nothing is kept of it. */
final class Fetched {

    private final Platform platform;
    private final List<Dated> dated;
    private final List<Chronicle> chronicles;
    private final Clock clock;

    Fetched(Platform platform, List<ServerModule> modules, Clock clock) {
        this.platform = platform;
        this.dated = modules.stream().flatMap(module -> module.dates().stream()).toList();
        this.chronicles =
                modules.stream().flatMap(module -> module.chronicles().stream()).toList();
        this.clock = clock;
    }

    Future<Representation> calendar(Caller owner) {
        var now = clock.instant();
        var asked = dated.stream()
                .map(one -> one.of(platform.database(), owner, now))
                .toList();
        var calendar = new PromiseCalendar(FeedWords.of(owner.locale()), platform.settings()::page);
        return Future.join(asked)
                .map(answers -> answers.<List<Dated.Due>>list().stream()
                        .flatMap(List::stream)
                        .toList())
                .compose(dues -> platform.vertx().executeBlocking(() -> calendar.of(dues), false));
    }

    Future<Representation> atom(Caller owner, ContentRef place) {
        var atom = new SpaceAtom(platform.settings()::page);
        return latest(owner, place).compose(latest -> platform.vertx().executeBlocking(() -> atom.of(latest), false));
    }

    Future<Chronicle.Latest> latest(Caller reader, ContentRef place) {
        return chronicles.stream()
                .filter(one -> one.kind().equals(place.kind()))
                .findFirst()
                .orElseThrow(Refusal::notFound)
                .of(platform.database(), reader, place.id())
                .map(found -> found.orElseThrow(Refusal::notFound));
    }
}
