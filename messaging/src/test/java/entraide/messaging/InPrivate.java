package entraide.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.platform.Platform;
import entraide.platform.ServerModule;
import entraide.platform.content.CommonGood;
import entraide.platform.content.ContentRef;
import entraide.platform.content.Flags;
import entraide.platform.db.Sql;
import entraide.platform.db.Tx;
import entraide.platform.people.Role;
import entraide.platform.text.Markdown;
import entraide.support.Answer;
import entraide.support.Speaker;
import entraide.support.World;
import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A school with messaging alone; each test brings its own people. */
public abstract class InPrivate {

    protected static final String API = "/api/v1/messaging/";
    private static final String PEOPLE = "/api/v1/people/";

    protected static final World world = World.of(List.of("messaging"), platform -> List.of(module(platform)));

    /** What a moderation would say: these messages were reported. */
    protected static final Set<ContentRef> REPORTED = ConcurrentHashMap.newKeySet();

    /** There is no forum here to publish anything in. */
    private static final CommonGood NOWHERE = new CommonGood() {
        @Override
        public Future<Optional<Long>> publish(Tx tx, Exchange exchange) {
            return Future.succeededFuture(Optional.empty());
        }

        @Override
        public Future<Void> withdraw(Tx tx, long threadId, long askerId, long mentorId) {
            return Future.succeededFuture();
        }
    };

    private static MessagingModule module(Platform platform) {
        Flags reported = (db, ref, moderator) -> Future.succeededFuture(REPORTED.contains(ref));
        return new MessagingModule(platform, new Markdown(platform.vertx()), Optional.empty(), reported, NOWHERE);
    }

    private static int members;

    protected static ServerModule messaging() {
        return world.node().modules().stream()
                .filter(module -> module.name().equals("messaging"))
                .findFirst()
                .orElseThrow();
    }

    protected static Speaker one(Role... roles) {
        return world.member(roles[0].word() + members++, roles);
    }

    protected final Speaker sara = one(Role.STAFF);
    protected final Speaker paul = one(Role.MENTOR);
    protected final Speaker mina = one(Role.MENTOR);
    protected final Speaker tom = one(Role.STUDENT);
    protected final Speaker lea = one(Role.STUDENT);

    protected Answer accompany(Speaker student, Speaker... mentors) {
        var ids = Arrays.stream(mentors).map(Speaker::id).toList();
        return sara.post(API + "accompaniments", Map.of("studentId", student.id(), "mentorIds", ids));
    }

    protected Answer team(Answer accompaniment, boolean keepReading, Speaker... mentors) {
        return sara.put(
                API + "accompaniments/" + accompaniment.id() + "/team",
                Map.of(
                        "version",
                        version(accompaniment),
                        "mentorIds",
                        Arrays.stream(mentors).map(Speaker::id).toList(),
                        "keepReading",
                        keepReading));
    }

    protected Answer end(Answer accompaniment, boolean keepReading) {
        return sara.put(
                API + "accompaniments/" + accompaniment.id() + "/end",
                Map.of("version", version(accompaniment), "keepReading", keepReading));
    }

    protected static long version(Answer seen) {
        return seen.json().getLong("version");
    }

    protected static List<Long> ids(Answer list) {
        return list.itemList().stream().map(item -> item.getLong("id")).toList();
    }

    protected static Map<String, Object> with(Map<String, ?> body, String name, Object value) {
        var more = new HashMap<String, Object>(body);
        more.put(name, value);
        return more;
    }

    protected static <T> T done(T answer) {
        if (answer instanceof Answer said)
            assertThat(said.status()).as(said.toString()).isBetween(200, 204);
        return answer;
    }

    protected long programme() {
        return done(sara.post(PEOPLE + "programmes", Map.of("name", "Programme " + sara.id())))
                .id();
    }

    protected long cohort(long programme, Speaker... students) {
        var wanted = Map.of("programmeId", programme, "name", "Cohort " + sara.id(), "startsOn", "2026-03-01");
        var cohort = done(sara.post(PEOPLE + "cohorts", wanted)).id();
        for (var student : students) {
            run("insert into people.membership values ($1, $2, now())", student.id(), cohort);
        }
        return cohort;
    }

    protected static JsonObject row(String sql, Object... params) {
        return Sql.one(world.node().platform().database(), sql, row -> row.toJson(), params)
                .await();
    }

    protected static int run(String sql, Object... params) {
        return Sql.run(world.node().platform().database(), sql, params).await();
    }

    /** A subject between tom and paul, with its first message. */
    protected long subject(String subject) {
        return subject(accompany(tom, paul), tom, subject);
    }

    protected long subject(Answer accompaniment, Speaker author, String subject) {
        var wanted = Map.of("accompanimentId", accompaniment.id(), "subject", subject, "body", "About " + subject);
        return done(author.post(API + "conversations", wanted)).id();
    }

    protected static Answer says(Speaker author, long conversation, String body) {
        return author.post(API + "conversations/" + conversation + "/messages", Map.of("body", body));
    }

    protected static Answer messages(Speaker reader, long conversation, String question) {
        return reader.get(API + "conversations/" + conversation + "/messages" + question);
    }

    protected static List<String> bodies(Answer page) {
        assertThat(page.status()).as(page.toString()).isEqualTo(200);
        return page.itemList().stream().map(item -> item.getString("body")).toList();
    }

    protected static Answer show(Speaker reader, long conversation) {
        return reader.get(API + "conversations/" + conversation);
    }

    protected static int unread(Speaker reader, long conversation) {
        return show(reader, conversation).json().getInteger("unread");
    }

    protected static Answer reads(Speaker reader, long conversation, long message) {
        return reader.put(API + "conversations/" + conversation + "/read", Map.of("messageId", message));
    }

    protected static String turn(Speaker reader, long conversation) {
        return show(reader, conversation).json().getString("turn");
    }

    protected static String pointer(Answer refused) {
        assertThat(refused.status()).as(refused.toString()).isEqualTo(400);
        return refused.json().getJsonArray("errors").getJsonObject(0).getString("pointer");
    }
}
