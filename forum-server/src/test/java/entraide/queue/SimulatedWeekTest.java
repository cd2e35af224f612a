package entraide.queue;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.platform.Node;
import entraide.platform.db.Sql;
import entraide.support.Answer;
import entraide.support.Speaker;
import entraide.support.World;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * A week of 160 mentors and 800 questions over three servers, one of them 2 minutes slow and one replaced each day.
 * Mentors answer, give back, pass over, hand over, sleep on it, or vanish and send what they wrote hours later.
 */
class SimulatedWeekTest {

    private static final int MENTORS = 160;
    private static final int QUESTIONS = 800;
    private static final int DAYS = 5;
    private static final Duration TICK = Duration.ofMinutes(10);
    private static final Instant MONDAY = Instant.parse("2026-03-16T08:00:00Z");
    private static final String NOTE =
            "She asks how to begin; I proposed two ways and promised to say which is better.";

    private final School school = School.fresh();
    private final Random random = new Random(7);
    private final List<Speaker> mentors = school.mentors(MENTORS);
    private final Deque<Work> atWork = new ArrayDeque<>();
    private final Map<Speaker, Integer> answered = new HashMap<>();
    private final List<Long> taken = new ArrayList<>();
    private final List<String> sent = new ArrayList<>();
    private List<URI> nodes;

    private record Work(Speaker mentor, Answer claim, Instant until) {}

    @Test
    void nobody_is_forgotten_and_no_word_is_lost() {
        try (var slow = school.world().node(Duration.ofMinutes(-2))) {
            for (int day = 0; day < DAYS; day++) {
                try (var fresh = school.world().node(Map.of())) {
                    works(day, slow, fresh);
                }
            }
        }
        allFinish();

        assertThat(texts()).containsExactlyInAnyOrderElementsOf(sent);
        assertThat(holdersAtOnce()).isZero();
        assertThat(mostOvertaken()).isLessThanOrEqualTo(MENTORS * 4);
        assertThat(waitsTooLong()).isZero();
        assertThat(gini()).isLessThan(0.2);
    }

    private void works(int day, Node slow, Node fresh) {
        nodes = List.of(World.address(school.world().node()), World.address(slow), World.address(fresh));
        school.world().clock().set(MONDAY.plus(Duration.ofDays(day)));
        var ticks = (int) Duration.ofHours(9).dividedBy(TICK);
        var shifts = shifts(ticks);
        for (int tick = 0; tick < ticks; tick++) {
            for (int i = 0; i < arrivals(tick, ticks); i++) asks();
            if (tick % 3 == 0) school.watches();
            shifts.get(tick).forEach(this::comes);
            finish(now());
            school.pass(TICK);
        }
    }

    /** Each comes once a day, when it suits them. */
    private List<List<Speaker>> shifts(int ticks) {
        var shifts = IntStream.range(0, ticks)
                .mapToObj(tick -> (List<Speaker>) new ArrayList<Speaker>())
                .toList();
        for (var mentor : mentors) shifts.get(random.nextInt(ticks)).add(mentor);
        return shifts;
    }

    private int arrivals(int tick, int ticks) {
        var perDay = QUESTIONS / DAYS;
        return perDay * (tick + 1) / ticks - perDay * tick / ticks;
    }

    private void asks() {
        school.asks(random.nextBoolean() ? school.lea : school.tom, "a question")
                .now();
    }

    private void comes(Speaker mentor) {
        var there = somewhere(mentor);
        var claim = school.next(there);
        if (claim.status() != 201) return;
        taken.add(claim.json().getLong("itemId"));
        var time = random.nextInt(12) == 0 ? Duration.ofHours(3) : Duration.ofMinutes(5 + random.nextInt(20));
        atWork.add(new Work(mentor, claim, now().plus(time)));
    }

    private Speaker somewhere(Speaker mentor) {
        return mentor.to(nodes.get(random.nextInt(nodes.size())));
    }

    private void finish(Instant until) {
        for (int i = atWork.size(); i > 0; i--) {
            var work = atWork.remove();
            if (work.until().isAfter(until)) atWork.add(work);
            else finish(work);
        }
    }

    private void finish(Work work) {
        var mentor = somewhere(work.mentor());
        switch (random.nextInt(25)) {
            case 0 -> school.releases(mentor, work.claim());
            case 1 -> move(mentor, work, "skips", Map.of("why", "not-my-subject"));
            case 2 -> move(mentor, work, "handovers", Map.of("note", NOTE));
            case 3 ->
                move(
                        mentor,
                        work,
                        "snoozes",
                        Map.of("until", now().plusSeconds(3_600).toString(), "wakeOnReply", true));
            default -> answer(mentor, work);
        }
    }

    private void move(Speaker mentor, Work work, String how, Map<String, Object> body) {
        mentor.post("/api/v1/queue/items/" + work.claim().json().getLong("itemId") + "/" + how, body);
    }

    private void answer(Speaker mentor, Work work) {
        var text = "answer " + sent.size() + " of " + mentor.handle();
        var answer = school.answers(mentor, work.claim(), text);
        assertThat(answer.status()).isIn(201, 202);
        sent.add(text);
        if (answer.status() == 201) answered.merge(work.mentor(), 1, Integer::sum);
    }

    /** The next week has nobody new, until all is answered. */
    private void allFinish() {
        nodes = List.of(World.address(school.world().node()));
        for (int round = 0; round < 40; round++) {
            school.passWatched(Duration.ofHours(6));
            finish(now());
            mentors.forEach(this::comesOnceMore);
            school.passWatched(Duration.ofMinutes(20));
            finish(now());
            if (waiting() == 0 && atWork.isEmpty()) return;
        }
    }

    private void comesOnceMore(Speaker mentor) {
        if (atWork.size() < waiting()) comes(mentor);
    }

    private Instant now() {
        return school.world().clock().instant();
    }

    private List<String> texts() {
        return Sql.list(
                        school.database(),
                        "select body from asking.post union all select body from asking.draft",
                        row -> row.getString("body"))
                .await();
    }

    /** A claim given while another's lease on the same item had still to run. */
    private long holdersAtOnce() {
        return number("""
                select count(*) as n
                  from queue.claim a
                  join queue.claim b on b.item_id = a.item_id and b.fence > a.fence
                 where b.granted_at < least(a.ended_at, a.granted_at + interval '30 minutes')
                """);
    }

    private long waiting() {
        return number("select count(*) as n from queue.item where turn in ('mentor', 'event')");
    }

    private long waitsTooLong() {
        return number("""
                select count(*) as n
                  from queue.item
                 where turn in ('mentor', 'event')
                    or due_at <= '%s'
                """.formatted(now()));
    }

    private long number(String sql) {
        return Sql.one(school.database(), sql, row -> row.getLong("n")).await();
    }

    /** How many younger questions were taken first, for the one that this happened to most. Ids are in order of age. */
    private long mostOvertaken() {
        var first = new HashMap<Long, Integer>();
        for (int i = 0; i < taken.size(); i++) first.putIfAbsent(taken.get(i), i);
        return first.keySet().stream()
                .mapToLong(item -> first.entrySet().stream()
                        .filter(other -> other.getKey() > item && other.getValue() < first.get(item))
                        .count())
                .max()
                .orElseThrow();
    }

    private double gini() {
        var loads = mentors.stream()
                .mapToInt(mentor -> answered.getOrDefault(mentor, 0))
                .sorted()
                .toArray();
        double weighted = 0;
        for (int i = 0; i < loads.length; i++) weighted += (2.0 * (i + 1) - loads.length - 1) * loads[i];
        return weighted / (loads.length * (double) IntStream.of(loads).sum());
    }
}
