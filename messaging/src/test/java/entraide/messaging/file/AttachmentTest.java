package entraide.messaging.file;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.messaging.InPrivate;
import entraide.support.Answer;
import entraide.support.Form;
import entraide.support.Speaker;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class AttachmentTest extends InPrivate {

    private static final byte[] VOICE =
            ("OggS\0\2\0\0\0\0\0\0\0\0\1\0\0\0\0\0\0\0\0\0\0\0\1\u0013OpusHead\1\1\0\0\0\0\0\0\0\0\0" + "x".repeat(600))
                    .getBytes(StandardCharsets.ISO_8859_1);

    private final long subject = subject("Files");

    @Test
    void a_voice_note_is_a_file_of_a_message_without_words() {
        var voice = put(tom, "note.ogg", VOICE);
        assertThat(voice.json().getString("type")).startsWith("audio/ogg");

        var sent = send(tom, "", voice.id());

        assertThat(sent.status()).isEqualTo(201);
        var file = sent.json().getJsonArray("files").getJsonObject(0);
        assertThat(file).isEqualTo(voice.json());
        assertThat(paul.get(file.getString("url")).bytes()).isEqualTo(VOICE);
        var last = show(paul, subject).json().getJsonObject("last");
        assertThat(last.getBoolean("files")).isTrue();
    }

    @Test
    void a_part_of_it_can_be_asked_for() {
        var voice = put(tom, "note.ogg", VOICE);
        done(send(tom, "", voice.id()));

        var part = paul.with("range", "bytes=4-9").get(voice.json().getString("url"));

        assertThat(part.status()).isEqualTo(206);
        assertThat(part.bytes()).hasSize(6);
        assertThat(part.header("content-range")).isEqualTo("bytes 4-9/" + VOICE.length);
        assertThat(part.header("content-disposition")).startsWith("inline");
    }

    @Test
    void others_read_it_once_a_message_has_it_and_no_more_when_that_is_gone() {
        var voice = put(tom, "note.ogg", VOICE);
        var url = voice.json().getString("url");
        assertThat(paul.get(url).status()).isEqualTo(404);

        var sent = done(send(tom, "", voice.id()));
        assertThat(paul.get(url).status()).isEqualTo(200);
        assertThat(mina.get(url).status()).isEqualTo(404);
        assertThat(paul.get("/api/v1/forum/files/" + voice.id()).status()).isEqualTo(404);

        done(tom.delete(API + "messages/" + sent.id()));
        assertThat(paul.get(url).status()).isEqualTo(404);
        assertThat(tom.get(API + "messages/" + sent.id()).json().getJsonArray("files"))
                .isEmpty();
    }

    @Test
    void a_file_that_was_sent_stays() {
        var voice = put(tom, "note.ogg", VOICE);
        done(send(tom, "", voice.id()));

        assertThat(row("select expires_at is null as stays from platform.file where id = $1", voice.id())
                        .getBoolean("stays"))
                .isTrue();
    }

    @Test
    void nobody_sends_what_others_put_here() {
        var voice = put(paul, "note.ogg", VOICE);

        assertThat(pointer(send(tom, "", voice.id()))).isEqualTo("/files");
        assertThat(pointer(send(tom, "", 9_999_999))).isEqualTo("/files");
        assertThat(bodies(messages(paul, subject, ""))).hasSize(1);
    }

    @Test
    void they_keep_their_order() {
        var one = put(tom, "one.txt", "one".getBytes(StandardCharsets.UTF_8)).id();
        var two = put(tom, "two.txt", "two".getBytes(StandardCharsets.UTF_8)).id();

        var sent = done(send(tom, "Both", two, one));

        assertThat(sent.json().getJsonArray("files").stream().map(file -> ((JsonObject) file).getLong("id")))
                .containsExactly(two, one);
    }

    @Test
    void a_draft_is_kept_for_its_author_and_two_devices_do_not_overwrite_one_another() {
        var key = API + "drafts/conversation:" + subject;
        var first = done(tom.put(key, Map.of("body", "Half a", "extra", Map.of("quoteId", 7))));

        assertThat(tom.get(key).json()).isEqualTo(first.json());
        assertThat(paul.get(key).status()).isEqualTo(404);
        assertThat(tom.put(key, Map.of("body", "Other", "version", 999_999)).problem())
                .isEqualTo("changed-meanwhile");
        var second = done(tom.put(key, Map.of("body", "Half a word", "version", version(first))));
        assertThat(tom.get(API + "drafts").itemList()).hasSize(1);
        assertThat(tom.delete(key + "?version=" + version(first)).problem()).isEqualTo("changed-meanwhile");
        assertThat(tom.delete(key + "?version=" + version(second)).status()).isEqualTo(204);
        world.clock().pass(Duration.ofSeconds(1));
        assertThat(tom.get(key).status()).isEqualTo(404);
    }

    private static Answer put(Speaker who, String name, byte[] bytes) {
        return done(Form.of(name, bytes).sent(who, "POST", API + "files"));
    }

    private Answer send(Speaker who, String body, long... files) {
        var ids = LongStream.of(files).boxed().toList();
        return who.post(API + "conversations/" + subject + "/messages", Map.of("body", body, "files", ids));
    }
}
