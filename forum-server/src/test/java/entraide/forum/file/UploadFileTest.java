package entraide.forum.file;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.forum.Square;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class UploadFileTest {

    private static Square square;

    @BeforeAll
    static void open() {
        square = new Square();
    }

    @AfterAll
    static void close() {
        square.close();
    }

    @Test
    void a_picture_comes_back_with_its_size_and_a_thumbnail() {
        var file = Upload.of(square.ada, "plan.png", Pictures.png(1200, 600));

        assertThat(file.status()).isEqualTo(201);
        assertThat(file.json().getString("type")).isEqualTo("image/png");
        assertThat(file.json().getInteger("width")).isEqualTo(1200);
        var shown = Pictures.read(square.ada.get(file.json().getString("url")).bytes());
        assertThat(shown.getHeight()).isEqualTo(600);
        var thumbnail = Pictures.read(
                square.ada.get(file.json().getString("thumbnailUrl")).bytes());
        assertThat(thumbnail.getWidth()).isEqualTo(480);
    }

    @Test
    void what_a_camera_wrote_is_gone_and_the_picture_stands_upright() {
        var photo = Pictures.photo(300, 200, "N48.8566 E2.3522");
        assertThat(new String(photo, StandardCharsets.ISO_8859_1)).contains("N48.8566");

        var file = Upload.of(square.ada, "IMG_1.JPG", photo).json();

        assertThat(file.getInteger("width")).isEqualTo(200);
        assertThat(file.getInteger("height")).isEqualTo(300);
        var kept = square.ada.get(file.getString("url")).bytes();
        assertThat(new String(kept, StandardCharsets.ISO_8859_1))
                .doesNotContain("N48.8566")
                .doesNotContain("Exif");
    }

    @Test
    void what_stands_behind_a_picture_is_gone() {
        var picture = Pictures.png(10, 10);
        var smuggled = "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);
        var both = java.nio.ByteBuffer.allocate(picture.length + smuggled.length)
                .put(picture)
                .put(smuggled)
                .array();

        var file = Upload.of(square.ada, "a.png", both).json();

        assertThat(square.ada.get(file.getString("url")).text()).doesNotContain("script");
    }

    @Test
    void a_file_is_what_it_contains_whatever_it_is_called() {
        assertThat(Upload.of(square.ada, "photo.jpg", "only words").json().getString("type"))
                .isEqualTo("text/plain; charset=utf-8");
        assertThat(Upload.of(square.ada, "notes.txt", "%PDF-1.7 ...").json().getString("type"))
                .isEqualTo("application/pdf");
        assertThat(Upload.of(square.ada, "page.html", "<script>alert(1)</script>")
                        .json()
                        .getString("name"))
                .isEqualTo("page.html.txt");
        assertThat(Upload.of(square.ada, "../../etc/pass\u202ewd", "words")
                        .json()
                        .getString("name"))
                .isEqualTo("passwd.txt");
    }

    @Test
    void programs_archives_and_broken_pictures_are_refused() {
        var zip = new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0};
        var half = java.util.Arrays.copyOf(Pictures.png(50, 50), 60);

        assertThat(Upload.of(square.ada, "a.zip", zip).status()).isEqualTo(415);
        assertThat(Upload.of(square.ada, "a.png", half).status()).isEqualTo(415);
        assertThat(Upload.of(square.ada, "a.txt", "words\0words").status()).isEqualTo(415);
        assertThat(Upload.of(square.ada, "a.txt", "").status()).isEqualTo(400);
    }

    @Test
    void a_picture_that_claims_to_be_endless_is_not_drawn() {
        var huge = Pictures.png(10, 10);
        java.nio.ByteBuffer.wrap(huge).putInt(16, 60_000).putInt(20, 60_000);

        assertThat(Upload.of(square.ada, "a.png", huge).status()).isEqualTo(415);
    }

    @Test
    void twenty_megabytes_and_no_more() {
        var most = "a".repeat(20 << 20);

        var kept = Upload.of(square.ada, "a.txt", most);
        assertThat(kept.json().getInteger("size")).isEqualTo(20 << 20);
        assertThat(square.ada.get(kept.json().getString("url")).text()).isEqualTo(most);
        assertThat(Upload.of(square.ada, "a.txt", most + "a").status()).isEqualTo(413);
    }

    @Test
    void one_file_in_the_field_that_is_for_it() {
        var words = "words".getBytes(StandardCharsets.UTF_8);
        assertThat(Upload.part(square.ada, "other", "a.txt", "text/plain", words)
                        .status())
                .isEqualTo(400);
        assertThat(square.ada.post(Upload.FILES, Map.of("file", "words")).status())
                .isEqualTo(400);
        assertThat(Upload.of(square.world.visitor(), "a.txt", "words").status()).isEqualTo(401);
    }

    @Test
    void what_is_sent_twice_is_kept_once() {
        var first = Upload.of(square.ada.once("upload-1"), "a.txt", "words");
        var again = Upload.of(square.ada.once("upload-1"), "a.txt", "words");

        assertThat(again.id()).isEqualTo(first.id());
    }

    @Test
    void there_is_an_end_to_one_members_room() {
        var eve = square.world.member("eve", entraide.platform.people.Role.STUDENT);
        square.run("""
                insert into platform.file (owner_id, name, type, size, created_at)
                values ($1, 'x', 'text/plain', 2147483640, $2)
                """, eve.id(), square.world.clock().instant());

        assertThat(Upload.of(eve, "a.txt", "eight.by").status()).isEqualTo(201);
        assertThat(Upload.of(eve, "a.txt", "more").problem()).isEqualTo("no-room");
    }

    @Test
    void sixty_files_an_hour_even_at_once() {
        try (var strict = new Square(Map.of("ENTRAIDE_LIMITS", "on"))) {
            strict.run("""
                    insert into platform.file (owner_id, name, type, size, created_at)
                    select $1, 'x', 'text/plain', 1, $2 from generate_series(1, 57)
                    """, strict.ada.id(), strict.world.clock().instant());

            var answers = IntStream.range(0, 6)
                    .parallel()
                    .map(i -> Upload.of(strict.ada, "a.txt", "w" + i).status());
            assertThat(answers.sorted().toArray()).containsExactly(201, 201, 201, 429, 429, 429);

            strict.world.clock().pass(Duration.ofMinutes(61));
            assertThat(Upload.of(strict.ada, "a.txt", "later").status()).isEqualTo(201);
        }
    }
}
