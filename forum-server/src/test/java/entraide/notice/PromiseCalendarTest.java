package entraide.notice;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import entraide.platform.db.Sql;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;

/** The calendar of promises: to whom it shows which, and what becomes of them. */
class PromiseCalendarTest extends FeedTest {

    private static final String QUEUE = "/api/v1/queue/";

    @Test
    void an_asker_sees_until_when_an_answer_is_promised_in_utc() {
        long question = question();
        var promise = show(lea, question).json().getString("promise");
        var calendar = unfolded(calendar(lea));
        assertThat(calendar)
                .contains("SUMMARY:Réponse promise : Pourquoi le panier est-il vide ?")
                .contains("DTSTART:" + stamp(promise))
                .contains("STATUS:CONFIRMED", "/threads/" + question, "REFRESH-INTERVAL;VALUE=DURATION:PT1H")
                .doesNotContain("TZID");
        assertThat(unfolded(calendar(tom))).doesNotContain("BEGIN:VEVENT");
    }

    private static String stamp(String instant) {
        return instant.replaceAll("\\.\\d+", "").replaceAll("[-:]", "");
    }

    @Test
    void a_mentor_sees_what_they_have_taken_and_not_what_waits_for_anybody() {
        long question = question();
        var calendar = calendar(mina);
        assertThat(unfolded(calendar)).doesNotContain("BEGIN:VEVENT");
        claim();
        assertThat(unfolded(calendar)).contains("SUMMARY:À répondre : Pourquoi", "/threads/" + question);
        assertThat(unfolded(calendar(paul))).doesNotContain("BEGIN:VEVENT");
    }

    private JsonObject claim() {
        var claim = mina.post(QUEUE + "claims", Map.of());
        assertThat(claim.status()).isEqualTo(201);
        return claim.json();
    }

    @Test
    void once_it_is_answered_the_same_event_is_cancelled_and_has_no_title_any_more() throws Exception {
        question();
        var claim = claim();
        var asker = calendar(lea);
        var mentor = calendar(mina);
        var before = event(asker);
        assertThat(event(mentor).getUid()).isEqualTo(before.getUid());
        world.clock().pass(Duration.ofMinutes(4));
        mina.post(
                QUEUE + "claims/" + claim.getLong("id") + "/answer",
                Map.of("fence", claim.getLong("fence"), "body", "Le panier est gardé par le navigateur."));
        for (var address : List.of(asker, mentor)) {
            var after = event(address);
            assertThat(after.getUid()).isEqualTo(before.getUid());
            assertThat(after.getStatus().getValue()).isEqualTo("CANCELLED");
            assertThat(after.getSequence().getSequenceNo())
                    .isGreaterThan(before.getSequence().getSequenceNo());
            assertThat(after.getLastModified().getDate())
                    .isAfter(before.getLastModified().getDate());
            assertThat(unfolded(address)).doesNotContain("panier");
        }
        world.clock().pass(Duration.ofDays(15));
        assertThat(unfolded(asker)).doesNotContain("BEGIN:VEVENT");
        assertThat(unfolded(mentor)).doesNotContain("BEGIN:VEVENT");
    }

    private VEvent event(String address) throws IOException, ParserException {
        var parsed = new CalendarBuilder().build(new StringReader(fetch(address).text()));
        List<VEvent> events = parsed.getComponents("VEVENT");
        assertThat(events).hasSize(1);
        return events.get(0);
    }

    @Test
    void what_is_private_has_no_words_in_a_calendar() {
        var accompaniment =
                sara.post(PRIVATE + "accompaniments", Map.of("studentId", lea.id(), "mentorIds", List.of(mina.id())));
        lea.post(
                PRIVATE + "conversations",
                Map.of("accompanimentId", accompaniment.id(), "subject", "Ma séparation", "body", "Bonjour"));
        assertThat(unfolded(calendar(lea))).contains("message privé").doesNotContain("séparation");
        assertThat(unfolded(calendar(mina))).contains("message privé").doesNotContain("séparation", "lea", "Lea");
        assertThat(unfolded(calendar(paul))).doesNotContain("BEGIN:VEVENT");
    }

    @Test
    void whoever_may_not_read_the_space_any_more_sees_nothing_of_it() {
        ask(lea, springSpace, "Pourquoi le panier est-il vide ?");
        var calendar = calendar(lea);
        assertThat(unfolded(calendar)).contains("panier");
        Sql.run(world.node().platform().database(), "delete from people.membership where member_id = $1", lea.id())
                .await();
        assertThat(unfolded(calendar)).doesNotContain("BEGIN:VEVENT");
    }

    @Test
    void a_hidden_or_deleted_question_leaves_no_word() {
        long question = question();
        var calendar = calendar(lea);
        lea.delete(API + "threads/" + question);
        assertThat(unfolded(calendar)).doesNotContain("panier");
    }

    @Test
    void a_title_breaks_no_line_of_the_calendar() {
        ask(lea, everyone, "Panier; vide, \\nBEGIN:VALARM " + "é".repeat(80));
        var raw = fetch(calendar(lea)).text();
        assertThat(raw).doesNotContain("\r\nBEGIN:VALARM").contains("Panier\\; vide\\, \\\\nBEGIN");
        assertThat(longest(raw)).isLessThanOrEqualTo(75);
    }

    @Test
    void no_character_is_cut_in_two_where_a_line_is_folded() {
        ask(lea, everyone, "🥕".repeat(95));
        ask(lea, everyone, "à " + "🥕".repeat(95));
        var calendar = calendar(lea);
        assertThat(unfolded(calendar)).contains(": " + "🥕".repeat(95), "à " + "🥕".repeat(95));
        assertThat(longest(fetch(calendar).text())).isLessThanOrEqualTo(75);
    }

    @Test
    void a_title_turns_the_direction_of_nothing() {
        ask(lea, everyone, "Panier \u202Eediv\u2066\u0007 ici");
        assertThat(unfolded(calendar(lea))).contains("Panier ediv ici\n");
        assertThat(fetch(atom(lea, everyone)).text()).contains(">Panier ediv ici<");
    }

    private static int longest(String raw) {
        return Arrays.stream(raw.split("\r\n"))
                .mapToInt(line -> line.getBytes(UTF_8).length)
                .max()
                .orElseThrow();
    }
}
