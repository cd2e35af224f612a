package entraide.notice.mail;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.support.Answer;
import entraide.support.Speaker;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What changed after something was told, and before it is mailed. It is ten in the morning in Paris, on a Wednesday. */
class TrueWhenMailedTest extends MailTest {

    private static final Duration SOON = Duration.ofMinutes(10);
    private static final String DIGEST = "2026-03-11T17:00:00Z";
    private static final String YOUR_TURN = "c’est à vous de répondre";

    private long question() {
        return ask(lea, everyone, "Pourquoi le panier est-il vide ?").id();
    }

    private void told() {
        pass(Duration.ZERO);
    }

    private static void done(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isBetween(200, 204);
    }

    private static void follow(Speaker who, String what, String level) {
        done(who.put(API + what + "/follow", Map.of("level", level)));
    }

    @Test
    void a_thread_that_was_muted_since_is_mailed_no_more() {
        long question = question();
        reply(tom, question, "Voilà pourquoi");
        told();
        follow(lea, "threads/" + question, "muted");
        at(DIGEST);
        assertThat(mails(lea)).isEmpty();
        follow(lea, "threads/" + question, "normal");
        reply(tom, question, "Ou pour cela");
        at("2026-03-12T17:00:00Z");
        assertThat(text(onlyMail(lea))).contains("Ou pour cela").doesNotContain("Voilà pourquoi");
    }

    @Test
    void a_thread_that_was_muted_while_its_letter_waited_is_mailed_no_more() {
        smtp.stop();
        long question = question();
        reply(tom, question, "Voilà pourquoi");
        pass(SOON);
        assertThat(count("select count(*) from platform.letter")).isEqualTo(1);
        follow(lea, "threads/" + question, "muted");
        startSmtp();
        at(DIGEST);
        assertThat(mails(lea)).isEmpty();
        assertThat(count("select count(*) from platform.letter")).isZero();
    }

    @Test
    void what_is_followed_no_more_is_in_no_digest() {
        long other = ask(zoe, everyone, "Une autre question").id();
        follow(lea, "threads/" + other, "following");
        follow(lea, "spaces/" + everyone, "following");
        reply(tom, other, "Une réponse");
        ask(zoe, everyone, "Encore une question");
        told();
        follow(lea, "threads/" + other, "normal");
        follow(lea, "spaces/" + everyone, "normal");
        at(DIGEST);
        assertThat(mails(lea)).isEmpty();
    }

    @Test
    void what_a_member_wishes_never_since_is_mailed_no_more() {
        reply(tom, question(), "Voilà pourquoi");
        told();
        wish(
                lea,
                new JsonObject()
                        .put(
                                "families",
                                new JsonArray()
                                        .add(new JsonObject()
                                                .put("family", "questions")
                                                .put("mail", "never")
                                                .put("push", true))));
        at(DIGEST);
        assertThat(mails(lea)).isEmpty();
    }

    @Test
    void whoever_was_banned_since_is_mailed_nothing_of_what_they_were_told() {
        reply(tom, question(), "Voilà pourquoi");
        write(mina, conversation(lea, mina), "Montre-moi ton plan");
        told();
        ban(lea);
        at(DIGEST);
        assertThat(mails(lea)).noneMatch(mail -> raw(mail).contains("unsubscribe"));
        assertThat(count("select count(*) from notice.mail where member_id = " + lea.id()))
                .isZero();
    }

    private void ban(Speaker member) {
        var target = Map.of("kind", "member", "id", member.id());
        done(zoe.post("/api/v1/moderation/flags", Map.of("target", target, "reason", "harassment")));
        long casefile = count("select id from moderation.casefile where kind = 'member' and subject = " + member.id());
        var facts = "Insults in three threads on one day, each after a warning by a moderator.";
        done(omar.post(
                "/api/v1/moderation/cases/" + casefile + "/decisions",
                Map.of("action", "ban", "ground", "respect", "facts", facts)));
    }

    @Test
    void a_mentor_who_left_the_team_since_is_mailed_nothing_of_it() {
        long accompaniment = team();
        open(accompaniment);
        told();
        var team = Map.of("version", 1, "mentorIds", List.of(mina.id()), "keepReading", false);
        done(sara.put(PRIVATE + "accompaniments/" + accompaniment + "/team", team));
        at(DIGEST);
        assertThat(mails(paul)).isEmpty();
        assertThat(text(onlyMail(mina))).contains("Bonjour à vous deux");
    }

    private long team() {
        var team = Map.of("studentId", lea.id(), "mentorIds", List.of(mina.id(), paul.id()));
        return sara.post(PRIVATE + "accompaniments", team).id();
    }

    private long open(long accompaniment) {
        var subject = Map.of("accompanimentId", accompaniment, "subject", "Mon projet", "body", "Bonjour à vous deux");
        return lea.post(PRIVATE + "conversations", subject).id();
    }

    @Test
    void once_one_mentor_answered_the_others_are_mailed_no_turn_but_the_messages_with_the_digest() {
        long conversation = open(team());
        told();
        write(mina, conversation, "Je m'en occupe");
        pass(SOON);
        assertThat(mails(paul)).isEmpty();
        at(DIGEST);
        assertThat(raw(onlyMail(paul))).doesNotContain(YOUR_TURN);
        assertThat(text(onlyMail(paul))).contains("Bonjour à vous deux", "Je m'en occupe");
    }

    @Test
    void a_turn_that_somebody_took_while_its_letter_waited_is_mailed_as_a_message() {
        smtp.stop();
        long conversation = open(team());
        pass(SOON);
        write(mina, conversation, "Je m'en occupe");
        startSmtp();
        pass(SOON);
        assertThat(mails(paul)).isEmpty();
        at(DIGEST);
        assertThat(text(onlyMail(paul))).contains("Bonjour à vous deux").doesNotContain(YOUR_TURN);
    }

    @Test
    void a_question_that_was_handed_on_since_is_mailed_only_to_whom_it_is_with_now() {
        question();
        handOver(mina, claimed(mina), "paul");
        told();
        handOver(paul, claimed(paul), "mina");
        pass(SOON);
        assertThat(mails(paul)).isEmpty();
        assertThat(subject(onlyMail(mina))).contains("Paul vous confie une question");
    }

    private static long claimed(Speaker mentor) {
        return mentor.post("/api/v1/queue/claims", Map.of()).json().getLong("itemId");
    }

    private static void handOver(Speaker from, long item, String to) {
        var note = "Voici ce que j'ai trouvé jusqu'ici, tu connais ce sujet mieux que moi.";
        done(from.post("/api/v1/queue/items/" + item + "/handovers", Map.of("to", to, "note", note)));
    }

    @Test
    void a_mentors_answer_passes_the_turn_and_is_in_no_budget() {
        reply(tom, question(), "Voilà pourquoi");
        pass(SOON);
        long second = ask(lea, everyone, "Et la livraison ?").id();
        reply(tom, second, "Par la poste");
        pass(SOON);
        assertThat(mails(lea)).hasSize(1);
        reply(paul, second, "À pied, @lea");
        pass(SOON);
        assertThat(mails(lea)).hasSize(2);
        assertThat(subject(mails(lea).get(1))).isEqualTo("Paul a répondu à votre question\u202f: Et la livraison ?");
        assertThat(text(mails(lea).get(1))).contains("À pied").doesNotContain("Par la poste");
    }

    @Test
    void so_does_a_peers_answer_that_a_mentor_endorsed() {
        reply(tom, question(), "Voilà pourquoi");
        pass(SOON);
        long second = ask(lea, everyone, "Et la livraison ?").id();
        long answer = reply(tom, second, "Par la poste").id();
        told();
        done(mina.put(API + "posts/" + answer + "/endorsement"));
        pass(SOON);
        assertThat(mails(lea)).hasSize(2);
    }

    @Test
    void once_the_asker_wrote_again_a_mentors_answer_keeps_within_the_budget() {
        reply(tom, question(), "Voilà pourquoi");
        pass(SOON);
        long second = ask(lea, everyone, "Et la livraison ?").id();
        reply(paul, second, "Par la poste");
        told();
        reply(lea, second, "Et sans la poste ?");
        pass(SOON);
        assertThat(mails(lea)).hasSize(1);
    }
}
