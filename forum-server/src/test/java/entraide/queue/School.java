package entraide.queue;

import entraide.platform.Platform;
import entraide.platform.ServerModule;
import entraide.platform.content.ContentRef;
import entraide.platform.content.Matter;
import entraide.platform.content.Standing;
import entraide.platform.content.WaitingLine;
import entraide.platform.db.Database;
import entraide.platform.db.Db;
import entraide.platform.db.Sql;
import entraide.platform.db.Tx;
import entraide.platform.events.DomainEvent;
import entraide.platform.people.Caller;
import entraide.platform.people.Role;
import entraide.platform.text.Rendered;
import entraide.support.Answer;
import entraide.support.Speaker;
import entraide.support.TestDatabase;
import entraide.support.World;
import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A running queue with a small cast: lea and tom ask, mina and paul mentor. */
public final class School {

    private static final AtomicLong MORE = new AtomicLong();

    private final World world;
    private QueueModule module;
    private WaitingLine line;
    private Questions questions;

    public final Speaker lea;
    public final Speaker tom;
    public final Speaker mina;
    public final Speaker paul;

    private School() {
        world = World.of(List.of("queue", "asking"), this::wire);
        lea = world.member("lea", Role.STUDENT);
        tom = world.member("tom", Role.STUDENT);
        mina = world.member("mina", Role.MENTOR);
        paul = world.member("paul", Role.MENTOR);
    }

    private List<ServerModule> wire(Platform platform) {
        var own = QueueModule.line(platform);
        var asked = new Questions(own);
        var queue = new QueueModule(platform, List.of(asked), School::spaces, School::plain);
        if (module == null) {
            line = own;
            questions = asked;
            module = queue;
        }
        return List.of(queue);
    }

    private static School shared;

    /** The one school of a test run, with nobody waiting and the clock set back. */
    public static synchronized School fresh() {
        if (shared == null) shared = new School();
        TestDatabase.shared().empty(shared.world.database(), "queue", "asking", "platform");
        shared.world.clock().set(World.START);
        forgetsPages(shared.world);
        shared.peersFirst(Duration.ZERO, Duration.ZERO);
        return shared;
    }

    /** Nodes remember pages until they hear of a change; that a test emptied the tables nobody told them. */
    public static void forgetsPages(World world) {
        var platform = world.node().platform();
        var change = new DomainEvent("queue.emptied", new ContentRef("item", 1), 0, List.of(), Map.of());
        platform.database().transact(tx -> platform.outbox().append(tx, change)).await();
    }

    // Served by space_target_pkey.
    private static final String PEERS_FIRST = """
            insert into queue.space_target (space_id, slug, name, peer_minutes, warm_minutes)
            values ($2, $1, upper($1), $3, $4)
            on conflict (space_id) do update
               set peer_minutes = excluded.peer_minutes, warm_minutes = excluded.warm_minutes
            """;

    /** How long peers come first in every space, and alumni before them; here nobody does until a test says so. */
    public void peersFirst(Duration window, Duration warmUp) {
        for (var slug : Questions.SPACES)
            Sql.run(database(), PEERS_FIRST, slug, Questions.SPACES.indexOf(slug) + 1L, (int) window.toMinutes(), (int)
                            warmUp.toMinutes())
                    .await();
    }

    /** Everybody here reads in all of them but the last. */
    private static Future<List<Matter.Space>> spaces(Db db, Caller caller) {
        return Future.succeededFuture(List.of(
                new Matter.Space(1, "entraide", "ENTRAIDE"),
                new Matter.Space(2, "marketing", "MARKETING"),
                new Matter.Space(9, "quiet", "Nobody asked here yet")));
    }

    private static Future<Rendered> plain(String body) {
        return Future.succeededFuture(new Rendered(body, Set.of(), Set.of(), Set.of(), body, true));
    }

    /** So many more of them. */
    public List<Speaker> mentors(int many) {
        return IntStream.range(0, many)
                .mapToObj(i -> world.member("mentor" + MORE.incrementAndGet(), Role.MENTOR))
                .toList();
    }

    /** A mentor who reads English. */
    public Speaker english(String handle) {
        var mentor = world.member(handle, Role.MENTOR);
        Sql.run(database(), "update people.member set locale = 'en' where id = $1", mentor.id())
                .await();
        return mentor;
    }

    public World world() {
        return world;
    }

    public Database database() {
        return world.node().platform().database();
    }

    public WaitingLine line() {
        return line;
    }

    public void pass(Duration time) {
        world.clock().pass(time);
    }

    /** Lets time do what it does to promises. */
    public void passWatched(Duration time) {
        pass(time);
        watches();
    }

    public void watches() {
        module.chores().forEach(chore -> transact(chore::run));
    }

    public <T> T transact(Function<Tx, Future<T>> deed) {
        return database().transact(deed).await();
    }

    /** So many questions of lea's at once. */
    public List<Long> manyWait(int many) {
        return transact(tx -> {
            var asked = Future.succeededFuture(new ArrayList<Long>());
            for (int i = 0; i < many; i++) {
                var asking = asks(lea, "q" + i);
                asked = asked.compose(ids -> asking.insert(tx).map(id -> {
                    ids.add(id);
                    return ids;
                }));
            }
            return asked.map(List::copyOf);
        });
    }

    public Asking asks(Speaker asker, String title) {
        return new Asking(this, asker, title);
    }

    /** A question about to be asked. Gives the question's id; {@link #item} gives the item's. */
    public static final class Asking {

        private final School school;
        private final Speaker asker;
        private final String title;
        private String space = "entraide";
        private int weight;
        private boolean blocked;
        private List<String> tags = List.of();
        private Long[] among;

        private Asking(School school, Speaker asker, String title) {
            this.school = school;
            this.asker = asker;
            this.title = title;
        }

        public Asking in(String slug) {
            space = slug;
            return this;
        }

        public Asking sharedBy(int others) {
            weight = others;
            return this;
        }

        public Asking blocked() {
            blocked = true;
            return this;
        }

        public Asking tagged(String... words) {
            tags = List.of(words);
            return this;
        }

        /** In private: nobody else may see it. */
        public Asking among(Speaker... mentors) {
            among = Stream.of(mentors).map(Speaker::id).toArray(Long[]::new);
            return this;
        }

        public long now() {
            return school.transact(this::insert);
        }

        private Future<Long> insert(Tx tx) {
            return Sql.one(
                            tx,
                            """
                            insert into asking.question (asker_id, title, space, asked_at, weight, blocked, tags, among)
                            values ($1, $2, $3, $4, $5, $6, $7, $8)
                            returning *
                            """,
                            Questions::matter,
                            asker.id(),
                            title,
                            space,
                            school.world.clock().instant(),
                            weight,
                            blocked,
                            tags.toArray(String[]::new),
                            among)
                    .compose(matter ->
                            school.line.enter(tx, matter).map(matter.ref().id()));
        }
    }

    public Standing wrote(long question, Speaker author, WaitingLine.Voice voice) {
        return transact(tx -> questions.wrote(tx, question, author.id(), voice));
    }

    /** Enters the line once more. */
    public Standing enters(long question) {
        return transact(tx -> Sql.one(tx, "select * from asking.question where id = $1", Questions::matter, question)
                .compose(matter -> line.enter(tx, matter)));
    }

    /** A question that never entered the line. */
    public long unasked() {
        return Sql.one(database(), """
                        insert into asking.question (asker_id, title, space, asked_at)
                        values (1, 'a discussion', 'entraide', now())
                        returning id
                        """, row -> row.getLong("id")).await();
    }

    public Standing leaves(long question, Speaker actor, String cause) {
        return transact(tx -> questions
                .hold(tx, question)
                .compose(held -> line.leave(tx, Questions.ref(question), actor.id(), cause)));
    }

    /** The answer for want of which it came back is there again. */
    public Standing answerStands(long question) {
        return transact(tx -> questions
                .hold(tx, question)
                .compose(held -> line.answerStands(tx, Questions.ref(question), "restored")));
    }

    public Standing comesBack(long question, Speaker actor, String cause) {
        return transact(tx -> questions
                .hold(tx, question)
                .compose(held -> line.comeBack(tx, Questions.ref(question), actor.id(), cause)));
    }

    /** Changes a question's row, and tells the line. */
    public void changes(long question, String set) {
        transact(tx -> Sql.one(
                        tx,
                        "update asking.question set " + set + " where id = $1 returning *",
                        Questions::matter,
                        question)
                .compose(matter -> line.refresh(tx, matter)));
    }

    public long item(long question) {
        return Sql.one(database(), "select id from queue.item where ref_id = $1", row -> row.getLong("id"), question)
                .await();
    }

    public JsonObject shown(Speaker mentor, long question) {
        return mentor.get("/api/v1/queue/items/" + item(question)).json();
    }

    public Answer next(Speaker mentor) {
        return mentor.post("/api/v1/queue/claims", Map.of());
    }

    public Answer picks(Speaker mentor, long question) {
        return mentor.post("/api/v1/queue/claims", Map.of("itemId", item(question)));
    }

    public Answer renews(Speaker mentor, Answer claim) {
        return mentor.put(claimPath(claim), fence(claim));
    }

    public Answer releases(Speaker mentor, Answer claim) {
        return mentor.delete(claimPath(claim), fence(claim));
    }

    public Answer answers(Speaker mentor, Answer claim, String body) {
        return mentor.post(claimPath(claim) + "/answer", Map.of("fence", fenceOf(claim), "body", body));
    }

    /** One of the ways of moving an item on: {@code skip}, {@code snooze}, … */
    public Answer moves(Speaker mentor, long question, String how, Map<String, Object> body) {
        return mentor.post("/api/v1/queue/items/" + item(question) + "/" + how, body);
    }

    public Answer reopens(Speaker member, long question) {
        return member.post("/api/v1/queue/questions/" + question + "/reopening", Map.of());
    }

    /** The facts of the last thing that happened of this kind. */
    public JsonObject facts(long question, String kind) {
        return shown(mina, question).getJsonArray("story").stream()
                .map(JsonObject.class::cast)
                .filter(event -> event.getString("kind").equals(kind))
                .reduce((earlier, later) -> later)
                .orElseThrow()
                .getJsonObject("facts");
    }

    /** How its owner shows it. */
    public String shownByItsOwner(long question) {
        return Sql.one(
                        database(),
                        "select turn from asking.question where id = $1",
                        row -> row.getString("turn"),
                        question)
                .await();
    }

    /** A mentor who is in no other test. */
    public Speaker anotherMentor() {
        return mentors(1).get(0);
    }

    /** A student with no question behind them, or an alumnus, who is in no other test. */
    public Speaker another(Role role) {
        return world.member("member" + MORE.incrementAndGet(), role);
    }

    public static String claimPath(Answer claim) {
        return "/api/v1/queue/claims/" + claim.id();
    }

    public static long fenceOf(Answer claim) {
        return claim.json().getLong("fence");
    }

    private static Map<String, Object> fence(Answer claim) {
        return Map.of("fence", fenceOf(claim));
    }

    public Answer list(Speaker mentor, String query) {
        return mentor.get("/api/v1/queue/items" + query);
    }

    public List<String> titles(Speaker mentor, String query) {
        return list(mentor, query).itemList().stream()
                .map(item -> item.getString("title"))
                .toList();
    }

    /** What happened to it, in order. */
    public List<String> story(long question) {
        return shown(mina, question).getJsonArray("story").stream()
                .map(event -> ((JsonObject) event).getString("kind"))
                .toList();
    }

    /** Whom an event was told to. */
    public List<String> told(String topic) {
        return Sql.list(
                        database(),
                        "select kind, subject, audience from platform.outbox where topic = $1 order by tx, id",
                        row -> row.getString("kind") + "/" + row.getLong("subject") + " to "
                                + List.of(row.getArrayOfStrings("audience")),
                        topic)
                .await();
    }

    public List<String> texts(String table, long question) {
        return Sql.list(
                        database(),
                        "select body from asking." + table + " where question_id = $1 order by body",
                        row -> row.getString("body"),
                        question)
                .await();
    }
}
