package entraide.server.kills;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * {@code kill -9} of a server that has just handed a mail over, or posted one that came, and has not noted it: no mail is
 * lost, and of those that go only the one in its hands can go twice. {@code bin/kills} does it often.
 */
class MailKillTest {

    private static final int KILLS = Integer.getInteger("kills.rounds", 3);
    private static final int MANY = MailedSchool.STUDENTS.size();
    private static final Pattern WORD = Pattern.compile("Mot \\d+");

    private MailedSchool school;

    @BeforeEach
    void start() throws Exception {
        school = new MailedSchool();
    }

    @AfterEach
    void stop() throws Exception {
        school.close();
    }

    @Test
    void no_mail_is_lost_and_only_the_one_in_the_hands_of_the_killed_goes_twice() throws Exception {
        for (int kill = 0; kill < KILLS; kill++) {
            school.writeToAll("Mot " + kill);
            strike(kill);
            school.server().begin("mail");
            school.server().dies();
            school.startAgain();
            school.run("update platform.letter set due_at = now()"); // so long a letter is left to who has taken it
            school.server().order("mail");
        }

        var came = school.mails().stream().map(MailKillTest::what).toList();
        var meant = IntStream.range(0, KILLS).mapToObj(MailKillTest::toAll).flatMap(List::stream);
        assertThat(new HashSet<>(came)).containsExactlyInAnyOrderElementsOf(meant.toList());
        assertThat(came.size()).isLessThanOrEqualTo(KILLS * MANY + KILLS);
        assertThat(twice()).containsAll(school.strikes.unheard()).isSubsetOf(school.strikes.struck());
        assertThat(school.texts("select count(*) from platform.letter")).containsExactly("0");
        System.out.printf("killed %d times: %d mails, %d of them twice%n", KILLS, KILLS * MANY, twice().size());
    }

    private void strike(int kill) {
        school.strikes.at(1 + ThreadLocalRandom.current().nextInt(MANY), kill % 2 == 0);
    }

    private static List<String> toAll(int kill) {
        return MailedSchool.STUDENTS.stream()
                .map(student -> student + ": Mot " + kill)
                .toList();
    }

    private static String what(MimeMessage mail) {
        try (var raw = new ByteArrayOutputStream()) {
            mail.writeTo(raw);
            var word = WORD.matcher(raw.toString(UTF_8));
            assertThat(word.find()).isTrue();
            return MailedSchool.to(mail) + ": " + word.group();
        } catch (MessagingException | IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** The names of those mails that came more than once. */
    private Set<String> twice() {
        var once = new HashSet<String>();
        var twice = new HashSet<String>();
        for (var mail : school.mails()) {
            var name = MailedSchool.header(mail, "Message-ID");
            if (!once.add(name)) twice.add(name);
        }
        return twice;
    }

    @Test
    void a_mail_that_came_is_posted_once_whenever_its_server_dies() throws Exception {
        school.writeToAll("Mot 0");
        school.server().order("mail");
        school.untilMailed(MANY);
        var addresses = new HashMap<String, String>();
        for (var mail : school.mails()) addresses.put(MailedSchool.to(mail), MailedSchool.header(mail, "Reply-To"));
        var meant = new ArrayList<String>();
        school.server().kill();
        for (int kill = 0; kill < KILLS; kill++) {
            for (var student : MailedSchool.STUDENTS) {
                meant.add("Answer " + kill + " of " + student);
                school.answers(student, addresses.get(student), meant.get(meant.size() - 1));
            }
            strike(kill);
            startAtTheBox();
            school.server().dies();
        }
        startAtTheBox();
        while (school.unseen() > 0) LockSupport.parkNanos(20_000_000);

        assertThat(school.texts("select body from messaging.message where body like 'Answer %'"))
                .containsExactlyInAnyOrderElementsOf(meant);
        System.out.printf("killed %d times: %d mails came, each is posted once%n", KILLS, meant.size());
    }

    // So long the box is left to who held it.
    private void startAtTheBox() throws Exception {
        school.run("delete from notice.mailbox");
        school.startAgain();
    }
}
