package entraide.queue.item;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.platform.content.WaitingLine.Voice;
import entraide.platform.db.Sql;
import entraide.platform.db.Tx;
import entraide.queue.School;
import entraide.queue.order.Lease;
import entraide.support.Answer;
import entraide.support.Speaker;
import io.vertx.core.Future;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever happens in whatever order: no rule of the line is broken, and the story tells all of it. */
class AnyOrderOfEventsTest {

    private static final int STEPS = 100;
    private static final String NOTE =
            "She asks how to begin; I proposed two ways and promised to say which is better.";

    private final School school = School.fresh();
    private final List<Speaker> mentors = List.of(school.mina, school.paul);
    private final List<Long> questions = new ArrayList<>();
    private final Map<Long, List<Answer>> claims = new HashMap<>();
    private final Map<Long, Instant> askedAt = new HashMap<>();
    private final Map<Long, Instant> promises = new HashMap<>();
    private Random random;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void the_rules_hold_after_every_step(long seed) {
        random = new Random(seed);
        for (int step = 0; step < STEPS; step++) {
            keepsItsRules(step());
            if (step % 20 == 19) allKeepTheirRules();
        }
    }

    private void allKeepTheirRules() {
        questions.forEach(this::keepsItsRules);
        var counts = atOneMoment(tx ->
                lanes(tx, COUNTED).compose(counted -> lanes(tx, TALLIED).map(tallied -> List.of(counted, tallied))));
        assertThat(counts.get(1)).isEqualTo(counts.get(0));
        mentors.forEach(mentor -> assertThat(held(mentor)).isLessThanOrEqualTo(4));
        school.watches();
        assertThat(overdue()).isZero();
    }

    /** Every turn has its limit, and what is due happens: nothing is left behind, whatever the order. */
    private int overdue() {
        return Sql.one(
                        school.database(),
                        "select count(*)::int as n from queue.item where due_at <= $1 or due_at is null and turn in ('asker', 'event')",
                        row -> row.getInteger("n"),
                        school.world().clock().instant())
                .await();
    }

    /** Gives the question it was about. */
    private long step() {
        var mentor = mentors.get(random.nextInt(2));
        if (questions.isEmpty() || random.nextInt(6) == 0) return ask();
        var question = questions.get(random.nextInt(questions.size()));
        switch (random.nextInt(20)) {
            case 0 -> keep(school.next(mentor), mentor);
            case 1 -> keep(school.picks(mentor, question), mentor);
            case 2 -> lastClaim(mentor).forEach(claim -> school.renews(mentor, claim));
            case 3 -> lastClaim(mentor).forEach(claim -> school.releases(mentor, claim));
            case 4 -> lastClaim(mentor).forEach(claim -> school.answers(mentor, claim, "answer"));
            case 5 -> school.wrote(question, school.lea, Voice.ASKER);
            case 6 -> school.wrote(question, mentor, Voice.MENTOR);
            case 7 -> school.wrote(question, school.tom, random.nextBoolean() ? Voice.PEER : Voice.ENDORSED_PEER);
            case 8 -> school.leaves(question, school.lea, "solved");
            case 9 -> school.comesBack(question, school.lea, "unsolved");
            case 10 -> school.changes(question, "weight = " + random.nextInt(5));
            case 11 -> school.moves(mentor, question, "skips", Map.of("why", "other"));
            case 12 ->
                school.moves(
                        mentor,
                        question,
                        "handovers",
                        Map.of("note", NOTE, "to", other(mentor).handle()));
            case 13 -> school.moves(mentor, question, "handovers", Map.of("note", NOTE));
            case 14 ->
                school.moves(
                        mentor, question, "snoozes", Map.of("until", later(), "wakeOnReply", random.nextBoolean()));
            case 15 -> school.moves(mentor, question, "escalations", Map.of("note", NOTE));
            case 16 -> school.moves(mentor, question, "dismissal", Map.of());
            case 17 -> school.reopens(school.lea, question);
            case 18 -> school.pass(Duration.ofMinutes(random.nextInt(60)));
            default -> school.passWatched(Duration.ofHours(random.nextInt(30)));
        }
        return question;
    }

    private Speaker other(Speaker mentor) {
        return mentor == school.mina ? school.paul : school.mina;
    }

    private String later() {
        return school.world()
                .clock()
                .instant()
                .plus(Duration.ofHours(1 + random.nextInt(40)))
                .toString();
    }

    private long ask() {
        var question = school.asks(school.lea, "q" + questions.size()).now();
        questions.add(question);
        askedAt.put(question, school.world().clock().instant());
        return question;
    }

    private void keep(Answer claim, Speaker mentor) {
        if (claim.status() == 201)
            claims.computeIfAbsent(mentor.id(), none -> new ArrayList<>()).add(claim);
    }

    /** One of the claims this mentor ever got, over or not. */
    private List<Answer> lastClaim(Speaker mentor) {
        var all = claims.getOrDefault(mentor.id(), List.of());
        return all.isEmpty() ? all : List.of(all.get(random.nextInt(all.size())));
    }

    private void keepsItsRules(long question) {
        var item = school.item(question);
        var twice = atOneMoment(tx ->
                Retold.row(tx, item).compose(row -> Retold.story(tx, item).map(story -> List.of(row, story))));
        var stands = twice.get(0);
        assertThat(twice.get(1)).isEqualTo(stands);
        assertThat(stands.askedAt()).isEqualTo(askedAt.get(question));
        neverLater(question, item, stands);
        if (!stands.turn().equals("mentor")) assertThat(stands.holder()).isNull();
    }

    /** A promise stays until it is kept; only a follow-up gets one of its own. */
    private void neverLater(long question, long item, Retold stands) {
        var rounds = Sql.one(
                        school.database(),
                        "select count(*) as n from queue.event where item_id = $1 and (kind = 'followed-up' or kind = 'snoozed')",
                        row -> row.getLong("n"),
                        item)
                .await();
        var before = promises.putIfAbsent(question * 1_000 + rounds, stands.promise());
        if (before != null) assertThat(stands.promise()).isEqualTo(before);
    }

    private static final String COUNTED = """
            select lane, count(*) as n from queue.item where turn = 'mentor' group by lane order by lane
            """;

    private static final String TALLIED = """
            select lane, sum(waiting)::bigint as n from queue.tally group by lane having sum(waiting) <> 0 order by lane
            """;

    private static Future<String> lanes(Tx tx, String sql) {
        return Sql.list(tx, sql, row -> row.getInteger("lane") + ": " + row.getLong("n"))
                .map(List::toString);
    }

    /** Promises are watched all the while: what is compared must be read from one moment. */
    private <T> T atOneMoment(Function<Tx, Future<T>> reading) {
        return school.transact(tx ->
                Sql.run(tx, "set transaction isolation level repeatable read").compose(set -> reading.apply(tx)));
    }

    private int held(Speaker mentor) {
        return Sql.one(
                        school.database(),
                        "select count(*)::int as n from queue.item where claimed_by = $1 and lease_until > $2",
                        row -> row.getInteger("n"),
                        mentor.id(),
                        Lease.over(school.world().clock().instant()))
                .await();
    }
}
