package entraide.notice.feed;

import entraide.platform.Platform;
import entraide.platform.ServerModule;
import entraide.platform.content.ContentRef;
import entraide.platform.db.Database;
import entraide.platform.db.Page;
import entraide.platform.people.Caller;
import entraide.platform.web.Call;
import entraide.platform.web.Operations;
import entraide.platform.web.Refusal;
import entraide.platform.web.Reply;
import io.vertx.core.Future;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The edge of feeds: createFeed, listFeeds, renewFeed, revokeFeed, fetchCalendar, fetchSpaceFeed. */
public final class FeedRoutes {

    private static final String ADDRESS = "/api/v1/notice/private/";

    private final Platform platform;
    private final Database database;
    private final Feeds feeds;
    private final FeedDoor door;
    private final Fetched fetched;
    private final Pace pace;

    public FeedRoutes(Platform platform, List<ServerModule> modules, Clock clock) {
        this.platform = platform;
        this.database = platform.database();
        this.feeds = new Feeds(clock);
        this.door = new FeedDoor(database, ServerModule.restrictions(modules), clock);
        this.fetched = new Fetched(platform, modules, clock);
        this.pace = new Pace(platform.settings().limits());
    }

    /** What is answered with a secret is kept nowhere, so that none of it is remembered by a key. */
    public void mount(Operations operations) {
        operations.on("createFeed", this::createFeed);
        operations.on("listFeeds", this::listFeeds);
        operations.on("renewFeed", this::renewFeed);
        operations.on("revokeFeed", this::revokeFeed);
        operations.on("fetchCalendar", this::fetchCalendar);
        operations.on("fetchSpaceFeed", this::fetchSpaceFeed);
    }

    private record FeedOrder(Long spaceId) {}

    private record FeedJson(long id, Long spaceId, Instant createdAt, Instant usedAt) {

        static FeedJson of(Feeds.Shown feed) {
            var place = feed.place();
            return new FeedJson(feed.id(), place == null ? null : place.id(), feed.createdAt(), feed.usedAt());
        }
    }

    private Future<Reply> createFeed(Call call) {
        var spaceId = call.body(FeedOrder.class).spaceId();
        var place = spaceId == null ? null : new ContentRef("space", spaceId);
        return readable(call.caller(), place)
                .compose(may ->
                        database.transact(tx -> feeds.make(tx, call.caller().id(), place)))
                .map(made -> Reply.created(told(made)));
    }

    private Future<?> readable(Caller caller, ContentRef place) {
        return place == null ? Future.succeededFuture() : fetched.latest(caller, place);
    }

    private Map<String, Object> told(Feeds.Made made) {
        var file = made.feed().place() == null ? "/promises.ics" : "/space.atom";
        var address = platform.settings().page(ADDRESS + made.secret().tell() + file);
        return Map.of("feed", FeedJson.of(made.feed()), "address", address);
    }

    private Future<Reply> listFeeds(Call call) {
        return feeds.of(database, call.caller().id())
                .map(all -> Reply.ok(new Page<>(all.stream().map(FeedJson::of).toList(), null)));
    }

    private Future<Reply> renewFeed(Call call) {
        return database.transact(tx -> feeds.renew(tx, call.caller().id(), call.id("id")))
                .map(made -> Reply.ok(told(made)));
    }

    private Future<Reply> revokeFeed(Call call) {
        return database.transact(tx -> feeds.revoke(tx, call.caller().id(), call.id("id")))
                .map(revoked -> Reply.noContent());
    }

    private Future<Reply> fetchCalendar(Call call) {
        return opened(call)
                .compose(feed -> {
                    if (feed.place() != null) throw Refusal.notFound();
                    return fetched.calendar(feed.owner());
                })
                .map(calendar -> calendar.reply(call));
    }

    private Future<Reply> fetchSpaceFeed(Call call) {
        return opened(call)
                .compose(feed -> {
                    if (feed.place() == null) throw Refusal.notFound();
                    return fetched.atom(feed.owner(), feed.place());
                })
                .map(atom -> atom.reply(call));
    }

    private Future<FeedDoor.Opened> opened(Call call) {
        return door.open(call.path("token")).map(feed -> {
            pace.require(feed.id());
            return feed;
        });
    }
}
