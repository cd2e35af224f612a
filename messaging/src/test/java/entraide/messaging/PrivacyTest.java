package entraide.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.platform.content.ContentRef;
import entraide.platform.people.Role;
import entraide.platform.web.Contract;
import entraide.support.Answer;
import entraide.support.Form;
import entraide.support.Speaker;
import io.vertx.openapi.contract.Operation;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** Every operation, by everybody there may be around a private conversation. */
class PrivacyTest extends InPrivate {

    /** All that is private holds this. */
    private static final String MARK = "zqprivate";

    private final Speaker former = one(Role.MENTOR);
    private final Speaker reader = one(Role.MENTOR);
    private final Speaker omar = one(Role.MODERATOR);
    private final long accompaniment = prepared();
    private final long subject = subject(sara.get(API + "accompaniments/" + accompaniment), tom, MARK);
    private final long second = subject(sara.get(API + "accompaniments/" + accompaniment), tom, MARK);
    private final long cohort = cohort(programme());
    private final FollowUpAsks followUp = new FollowUpAsks(this, accompaniment, cohort);
    private final long message = messageWithFile();
    private final SharingAsks sharing = new SharingAsks(this, second);
    private final Map<String, Long> file = new LinkedHashMap<>();

    private long prepared() {
        var all = done(accompany(tom, paul, former, reader));
        return all.id();
    }

    private long messageWithFile() {
        var picture = Form.of(MARK + ".png", picture()).sent(tom, "POST", API + "files");
        var sent = done(tom.post(
                API + "conversations/" + subject + "/messages", Map.of("body", MARK, "files", List.of(picture.id()))));
        world.clock().pass(Duration.ofMinutes(1));
        var withReader = done(team(sara.get(API + "accompaniments/" + accompaniment), false, paul, reader));
        done(team(withReader, true, paul));
        REPORTED.add(new ContentRef("message", sent.id()));
        return sent.id();
    }

    /** Who is asked, in the order of the columns below; the last ones are asked first, for some deeds leave nothing. */
    private List<Speaker> everybody() {
        return List.of(tom, paul, former, reader, mina, lea, omar, sara, world.visitor());
    }

    private static Map<String, List<Integer>> agreed() {
        var rows = new LinkedHashMap<String, List<Integer>>();
        try (var table = PrivacyTest.class.getResourceAsStream("/privacy.txt")) {
            new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\\s+"))
                    .forEach(words -> rows.put(
                            words[0],
                            Stream.of(words).skip(1).map(Integer::valueOf).toList()));
            return rows;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Answer ask(Speaker who, String operation) {
        return switch (operation) {
            case "listAccompaniments" -> who.get(API + "accompaniments");
            case "showAccompaniment" -> who.get(API + "accompaniments/" + accompaniment);
            case "createAccompaniment" ->
                who.post(API + "accompaniments", Map.of("studentId", tom.id(), "mentorId", mina.id()));
            case "changeTeam" ->
                who.put(
                        API + "accompaniments/" + accompaniment + "/team",
                        Map.of("version", 99, "mentorIds", List.of(mina.id()), "keepReading", true));
            case "endAccompaniment" ->
                who.put(API + "accompaniments/" + accompaniment + "/end", Map.of("version", 99, "keepReading", true));
            case "showCapacity" -> who.get(API + "capacity");
            case "setCapacity" -> who.put(API + "capacity", Map.of("students", 0));
            case "listCapacities" -> who.get(API + "capacities");
            case "previewAssignment" -> who.post(API + "assignments/preview", Map.of("cohortId", cohort));
            case "applyAssignment" -> who.post(API + "assignments", Map.of("cohortId", cohort, "version", "other"));
            case "listConversations" -> who.get(API + "conversations");
            case "createConversation" ->
                who.post(
                        API + "conversations", Map.of("accompanimentId", accompaniment, "subject", MARK, "body", MARK));
            default -> askOfConversation(who, operation, API + "conversations/" + subject);
        };
    }

    private Answer askOfConversation(Speaker who, String operation, String conversation) {
        return switch (operation) {
            case "showConversation" -> who.get(conversation);
            case "listMessages" -> who.get(conversation + "/messages");
            case "writeMessage" -> who.post(conversation + "/messages", Map.of("body", MARK));
            case "markConversationRead" -> who.put(conversation + "/read", Map.of("messageId", message));
            case "sayTyping" -> who.put(conversation + "/typing");
            case "settleSubject" -> who.put(conversation + "/settled");
            case "leaveConversation" -> who.delete(conversation + "/membership");
            case "openConversation" ->
                who.post(
                        API + "conversations/" + second + "/openings",
                        Map.of("reason", "Because the school asks for a reason"));
            case "listOpenings" -> who.get(API + "openings");
            case "listMemberConversations" -> who.get(API + "members/" + tom.id() + "/conversations");
            case "saveMessageDraft" -> who.put(API + "drafts/new", Map.of("body", "mine"));
            case "showMessageDraft" -> who.get(API + "drafts/new");
            case "listMessageDrafts" -> who.get(API + "drafts");
            case "dropMessageDraft" -> who.delete(API + "drafts/new");
            case "uploadAttachment" ->
                Form.of("mine.txt", "mine".getBytes(StandardCharsets.UTF_8)).sent(who, "POST", API + "files");
            case "showAttachment" -> who.get(fileUrl());
            case "showAttachmentThumbnail" -> who.get(fileUrl() + "/thumbnail");
            default -> askOfMessage(who, operation, API + "messages/" + message);
        };
    }

    private Answer askOfMessage(Speaker who, String operation, String message) {
        return switch (operation) {
            case "showMessage" -> who.get(message);
            case "editMessage" -> who.patch(message, Map.of("body", MARK, "version", 1));
            case "deleteMessage" -> who.delete(message);
            case "listMessageRevisions" -> who.get(message + "/revisions");
            case "showMessageContext" -> who.get(message + "/context");
            default -> followUpOrSharing(who, operation);
        };
    }

    private Answer followUpOrSharing(Speaker who, String operation) {
        return followUp.ask(who, operation)
                .or(() -> sharing.ask(who, operation))
                .orElseThrow(() -> new AssertionError("say here how to ask " + operation));
    }

    private String fileUrl() {
        return API + "files/"
                + file.computeIfAbsent(
                        "id",
                        asked -> row("select file_id from messaging.attachment where message_id = $1", message)
                                .getLong("file_id"));
    }

    @Test
    void each_operation_gives_everybody_what_was_agreed() {
        var wrong = new ArrayList<String>();
        agreed().forEach((operation, expected) -> {
            for (int i = expected.size() - 1; i >= 0; i--) {
                var answer = ask(everybody().get(i), operation);
                if (answer.status() != expected.get(i))
                    wrong.add(operation + " by " + everybody().get(i).handle() + ": " + answer);
            }
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void nobody_outside_meets_a_private_word() {
        var told = new ArrayList<String>();
        for (var other : List.of(former, mina, lea, sara, world.visitor())) {
            agreed().keySet().stream()
                    .filter(operation -> !operation.equals("openConversation"))
                    .map(operation -> operation + " " + ask(other, operation))
                    .filter(answer -> answer.contains(MARK))
                    .forEach(told::add);
        }
        assertThat(told).isEmpty();
    }

    @Test
    void the_table_has_every_operation() {
        var all = Contract.load(world.node().platform().vertx(), "messaging").await().operations().stream()
                .map(Operation::getOperationId)
                .toList();

        assertThat(agreed().keySet()).isEqualTo(new TreeSet<>(all));
    }

    @Test
    void a_former_mentor_reads_what_was_written_until_then_and_nothing_after() {
        var before = bodies(messages(reader, subject, ""));
        var later = done(says(paul, subject, MARK + " later"));

        assertThat(bodies(messages(reader, subject, ""))).isEqualTo(before);
        assertThat(messages(reader, subject, "?after=2").itemList()).isEmpty();
        assertThat(reader.get(API + "messages/" + later.id()).status()).isEqualTo(404);
        assertThat(reads(reader, subject, later.id()).status()).isEqualTo(404);
        var shown = show(reader, subject).json();
        assertThat(shown.getLong("lastSeq")).isEqualTo(2);
        assertThat(shown.getString("turn")).isNull();
        assertThat(shown.getJsonObject("last").getString("excerpt")).isEqualTo(MARK);
        assertThat(unread(reader, subject)).isEqualTo(2);
        assertThat(unread(tom, subject)).isEqualTo(1);
    }

    @Test
    void who_comes_back_reads_all_and_writes() {
        done(says(paul, subject, MARK + " later"));
        done(team(sara.get(API + "accompaniments/" + accompaniment), false, paul, reader, former));

        for (var back : List.of(reader, former)) {
            assertThat(bodies(messages(back, subject, ""))).hasSize(3);
            assertThat(unread(back, subject)).isZero();
            assertThat(show(back, subject).json().getLong("readSeq")).isEqualTo(3);
        }
        assertThat(says(reader, subject, "Back").status()).isEqualTo(201);
        assertThat(says(former, subject, "Back too").status()).isEqualTo(201);
    }

    private static byte[] picture() {
        try (var bytes = new ByteArrayOutputStream()) {
            ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
