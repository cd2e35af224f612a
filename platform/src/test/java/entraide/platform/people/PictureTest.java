package entraide.platform.people;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.support.Answer;
import entraide.support.Form;
import entraide.support.Speaker;
import entraide.support.World;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PictureTest extends InTown {

    private static final String MINE = PEOPLE + "/me/picture";

    @Test
    void everybody_signed_in_sees_the_middle_of_it_as_a_small_square() throws IOException {
        var lea = world.member("lea", Role.STUDENT);
        var tom = world.member("tom", Role.STUDENT);

        var me = put(lea, "me.png", striped(900, 300));

        assertThat(me.status()).isEqualTo(200);
        assertThat(me.json().getInteger("version")).isEqualTo(2);
        assertThat(lea.get(PEOPLE + "/me").json()).isEqualTo(me.json());
        var place = tom.get(PEOPLE + "/members/lea").json().getString("picture");
        assertThat(place).isEqualTo(me.json().getString("picture"));
        var shown = ImageIO.read(new ByteArrayInputStream(tom.get(place).bytes()));
        assertThat(shown.getWidth()).isEqualTo(192);
        assertThat(shown.getHeight()).isEqualTo(192);
        var corner = new Color(shown.getRGB(4, 4));
        assertThat(corner.getGreen()).isGreaterThan(200);
        assertThat(corner.getRed()).isLessThan(60);
    }

    @Test
    void its_bytes_may_be_kept_and_nothing_in_them_runs() throws IOException {
        var lea = world.member("lea", Role.STUDENT);
        var shown = lea.get(put(lea, "me.png", striped(30, 30)).json().getString("picture"));

        assertThat(shown.header("content-type")).isEqualTo("image/jpeg");
        assertThat(shown.header("cache-control")).isEqualTo("private, max-age=31536000, immutable");
        assertThat(shown.header("x-content-type-options")).isEqualTo("nosniff");
        assertThat(shown.header("content-security-policy")).isEqualTo("sandbox; default-src 'none'");
    }

    @Test
    void what_stands_in_the_file_besides_the_picture_is_gone() throws IOException {
        var lea = world.member("lea", Role.STUDENT);
        var picture = striped(30, 30);
        var note = "N48.8566 E2.3522 <script>".getBytes(StandardCharsets.US_ASCII);
        var both = Arrays.copyOf(picture, picture.length + note.length);
        System.arraycopy(note, 0, both, picture.length, note.length);

        var place = put(lea, "me.png", both).json().getString("picture");

        assertThat(lea.get(place).text()).doesNotContain("N48.8566").doesNotContain("script");
    }

    @Test
    void another_one_has_another_id_and_the_first_is_gone() throws IOException {
        var lea = world.member("lea", Role.STUDENT);
        var first = put(lea, "a.png", striped(30, 30)).json().getString("picture");

        var second = put(lea, "b.png", striped(60, 60)).json().getString("picture");

        assertThat(second).isNotEqualTo(first);
        assertThat(lea.get(first).status()).isEqualTo(404);
        assertThat(lea.get(second).status()).isEqualTo(200);
    }

    @Test
    void without_it_there_are_initials_again() throws IOException {
        var lea = world.member("lea", Role.STUDENT);
        var place = put(lea, "a.png", striped(30, 30)).json().getString("picture");

        var me = lea.delete(MINE);

        assertThat(me.json().getString("picture")).isNull();
        assertThat(me.json().getInteger("version")).isEqualTo(3);
        assertThat(lea.get(place).status()).isEqualTo(404);
        assertThat(lea.delete(MINE).json().getInteger("version")).isEqualTo(3);
    }

    @Test
    void visitors_see_no_picture_and_put_none() throws IOException {
        var lea = world.member("lea", Role.STUDENT);
        var place = put(lea, "a.png", striped(30, 30)).json().getString("picture");

        assertThat(world.visitor().get(place).status()).isEqualTo(401);
        assertThat(put(world.visitor(), "a.png", striped(30, 30)).status()).isEqualTo(401);
        assertThat(world.visitor().delete(MINE).status()).isEqualTo(401);
    }

    @Test
    void what_is_no_picture_is_refused() {
        var lea = world.member("lea", Role.STUDENT);

        assertThat(put(lea, "a.png", "only words".getBytes(StandardCharsets.UTF_8))
                        .status())
                .isEqualTo(415);
        assertThat(put(lea, "a.png", new byte[0]).status()).isEqualTo(400);
        assertThat(lea.put(MINE, Map.of("file", "words")).status()).isEqualTo(400);
        assertThat(lea.get(PEOPLE + "/me").json().getString("picture")).isNull();
    }

    @Test
    void twenty_an_hour() throws IOException {
        try (var strict = world.node(Map.of("ENTRAIDE_LIMITS", "on"))) {
            var lea = world.member("lea", Role.STUDENT).to(World.address(strict));
            var picture = striped(10, 10);
            for (int i = 0; i < 20; i++)
                assertThat(put(lea, "a.png", picture).status()).isEqualTo(200);

            assertThat(put(lea, "a.png", picture).problem()).isEqualTo("too-many-tries");
        }
    }

    private static Answer put(Speaker who, String name, byte[] bytes) {
        return Form.of(name, bytes).sent(who, "PUT", MINE);
    }

    /** Red, green and blue beside one another. */
    private static byte[] striped(int width, int height) throws IOException {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width / 3, height);
        pen.setColor(Color.GREEN);
        pen.fillRect(width / 3, 0, width / 3, height);
        pen.setColor(Color.BLUE);
        pen.fillRect(2 * width / 3, 0, width, height);
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }
}
