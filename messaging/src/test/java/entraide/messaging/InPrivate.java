package entraide.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.platform.db.Sql;
import entraide.platform.people.Role;
import entraide.support.Answer;
import entraide.support.Speaker;
import entraide.support.World;
import io.vertx.core.json.JsonObject;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A school with messaging alone; each test brings its own people. */
public abstract class InPrivate {

    protected static final String API = "/api/v1/messaging/";
    private static final String PEOPLE = "/api/v1/people/";

    protected static final World world =
            World.of(List.of("messaging"), platform -> List.of(new MessagingModule(platform)));

    private static int members;

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
}
