package entraide.notice.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.store.FolderException;
import entraide.notice.bundle.Telling;
import entraide.platform.content.ContentRef;
import entraide.platform.content.Notices.Concern;
import entraide.platform.content.Notices.Told;
import entraide.platform.db.Sql;
import entraide.platform.people.Role;
import entraide.support.Speaker;
import io.vertx.core.json.JsonObject;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Days of a school over the change of the clock, as its members' mail boxes see them: the mails that arrive are all that is
 * looked at. {@code -Dmonth.members=500 -Dmonth.days=31} makes it the whole month of five hundred.
 */
class SimulatedMonthTest extends MailTest {

    private static final int MEMBERS = Integer.getInteger("month.members", 60);
    private static final int DAYS = Integer.getInteger("month.days", 9);
    // In the middle of it clocks go forward in Paris on 29 March and back on Lord Howe Island on 5 April.
    private static final Instant BEGIN = Instant.parse("2026-03-27T09:00:00Z");
    private static final Duration TICK = Duration.ofMinutes(30);
    private static final List<String> ZONES =
            List.of("Europe/Paris", "America/New_York", "Australia/Lord_Howe", "Europe/London");
    private static final List<String> KINDS =
            List.of("turn", "answered", "replied", "followed", "mentioned", "endorsed");
    private static final Set<String> URGENT = Set.of("<turn.lac.test>", "<urgent.lac.test>");

    private final Random random = new Random(5);
    private final List<Box> boxes = new ArrayList<>();
    private final List<ContentRef> posts = new ArrayList<>();
    private final Set<Long> hidden = new HashSet<>();

    /** What a member's mail box and their own clock say. */
    private static final class Box {
        private final Speaker member;
        private final ZoneId zone;
        private final int budget;
        private final Map<Object, Integer> days = new HashMap<>();
        private final List<Instant> turns = new ArrayList<>();
        private int mails;

        Box(Speaker member, ZoneId zone, int budget) {
            this.member = member;
            this.zone = zone;
            this.budget = budget;
        }

        void takes(MimeMessage mail, Instant now) {
            mails++;
            assertThat(isNight(now))
                    .as("%s in %s at %s", member.handle(), zone, now)
                    .isFalse();
            assertThat(text(mail)).contains("Sujet ").doesNotContain("Caché");
            if (URGENT.contains(header(mail, "List-Id")))
                turns.removeIf(at -> !at.plus(Duration.ofMinutes(10)).isAfter(now));
            else
                assertThat(days.merge(now.atZone(zone).toLocalDate(), 1, Integer::sum))
                        .isLessThanOrEqualTo(budget);
        }

        private boolean isNight(Instant at) {
            var time = at.atZone(zone).toLocalTime();
            return !time.isBefore(LocalTime.of(22, 0)) || time.isBefore(LocalTime.of(7, 0));
        }

        /** Each turn came with the first look after ten minutes that was not at night. */
        void missesNothing(Instant now) {
            for (var at : turns) {
                var look = at.plus(TICK);
                while (isNight(look)) look = look.plus(TICK);
                assertThat(look).as("a turn of %s in %s", at, zone).isAfter(now);
            }
        }
    }

    private void members() {
        for (int i = 0; i < MEMBERS; i++) {
            var member = world.member("m" + i, Role.STUDENT);
            var zone = ZONES.get(i % ZONES.size());
            Sql.run(
                            world.node().platform().database(),
                            "update people.member set time_zone = $2 where id = $1",
                            member.id(),
                            zone)
                    .await();
            if (i % 5 == 0) wish(member, new JsonObject().put("budget", 3));
            boxes.add(new Box(member, ZoneId.of(zone), i % 5 == 0 ? 3 : 1));
        }
        for (int i = 0; i < 20; i++) {
            var thread = ask(mina, everyone, i % 5 == 4 ? "Caché " + i : "Sujet " + i)
                    .id();
            posts.add(new ContentRef("thread", thread));
            if (i % 5 == 4) hidden.add(thread);
        }
    }

    @Test
    void nobody_gets_more_than_their_budget_nor_at_night_nor_nothing_and_no_turn_is_missed() throws FolderException {
        world.clock().set(BEGIN);
        members();
        Sql.run(
                        world.node().platform().database(),
                        "update forum.thread set hidden_at = now() where id = any($1)",
                        (Object) hidden.toArray(Long[]::new))
                .await();
        follow();
        smtp.purgeEmailFromAllMailboxes();
        var telling = new Telling(world.node().platform());
        for (long tick = 0; tick < DAYS * 48L; tick++) {
            if (tick < (DAYS - 1) * 48L) happens(telling, tick);
            world.clock().pass(TICK);
            goRound(world.node());
            arrived();
        }
        assertThat(boxes).allMatch(box -> box.mails >= DAYS / 2);
        System.out.printf(
                "%d members, %d days: %d mails%n",
                MEMBERS, DAYS, boxes.stream().mapToInt(box -> box.mails).sum());
    }

    private void follow() {
        Sql.run(world.node().platform().database(), """
                        insert into forum.thread_follow (thread_id, member_id, level, chosen, at)
                        select t.id, m.id, 'following', true, now()
                          from forum.thread t, people.member m
                         where m.handle ~ '^m[0-9]+$'
                        """).await();
    }

    private void happens(Telling telling, long tick) {
        for (int i = 0; i < Math.max(1, MEMBERS / 15); i++) {
            var box = boxes.get(random.nextInt(MEMBERS));
            var place = posts.get(random.nextInt(posts.size()));
            var kind = KINDS.get(random.nextInt(KINDS.size()));
            var post = new ContentRef("post", place.id());
            telling.told(new Told(place, post, tick, null, List.of(new Concern(box.member.id(), kind))));
            if (kind.equals("turn") && !hidden.contains(place.id()))
                box.turns.add(world.clock().instant());
            if (random.nextInt(12) == 0) reads(box);
        }
    }

    private void reads(Box box) {
        assertThat(box.member.put(NOTICE + "notices/read").status()).isEqualTo(204);
        box.turns.clear();
    }

    private void arrived() throws FolderException {
        var now = world.clock().instant();
        for (var mail : smtp.getReceivedMessages()) {
            var handle = header(mail, "To").split("@")[0];
            boxes.get(Integer.parseInt(handle.substring(1))).takes(mail, now);
        }
        smtp.purgeEmailFromAllMailboxes();
        boxes.forEach(box -> box.missesNothing(now));
    }
}
