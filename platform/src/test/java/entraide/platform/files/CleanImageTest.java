package entraide.platform.files;

import static entraide.platform.files.Pictures.ascii;
import static entraide.platform.files.Pictures.file;
import static entraide.platform.files.Pictures.joined;
import static org.assertj.core.api.Assertions.assertThat;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Directory;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.GpsDirectory;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CleanImageTest {

    private static CleanImage clean(byte[] bytes) {
        return Images.clean(bytes).fold(image -> image, unfit -> {
            throw new AssertionError(unfit);
        });
    }

    private static List<Directory> metadata(byte[] bytes) throws ImageProcessingException, IOException {
        var all = ImageMetadataReader.readMetadata(new ByteArrayInputStream(bytes))
                .getDirectories();
        return StreamSupport.stream(all.spliterator(), false).toList();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    @Test
    void the_place_where_a_photograph_was_taken_goes() throws Exception {
        var photograph = Pictures.photograph(60, 40, 1);
        var image = clean(photograph);

        assertThat(metadata(photograph)).hasAtLeastOneElementOfType(GpsDirectory.class);
        for (var kept : List.of(image.bytes(), image.thumbnail())) {
            assertThat(metadata(kept)).noneMatch(found -> found instanceof ExifDirectoryBase);
            assertThat(text(kept)).doesNotContain("Exif", "secret");
        }
    }

    // Red was above: after turning it is where the camera's hold says.
    @ParameterizedTest
    @CsvSource({
        "1,60,40,top",
        "2,60,40,top",
        "3,60,40,bottom",
        "4,60,40,bottom",
        "5,40,60,left",
        "6,40,60,right",
        "7,40,60,right",
        "8,40,60,left"
    })
    void photographs_are_turned_upright(int orientation, int width, int height, String red) {
        var image = clean(Pictures.photograph(60, 40, orientation));
        var pixels = Pictures.read(image.bytes());
        var at = switch (red) {
            case "top" -> pixels.getRGB(width / 2, 3);
            case "bottom" -> pixels.getRGB(width / 2, height - 4);
            case "left" -> pixels.getRGB(3, height / 2);
            default -> pixels.getRGB(width - 4, height / 2);
        };

        assertThat(List.of(image.width(), image.height())).containsExactly(width, height);
        assertThat(new Color(at).getRed()).isGreaterThan(200);
        assertThat(new Color(at).getBlue()).isLessThan(60);
    }

    @Test
    void kinds_stay_where_they_can() {
        assertThat(clean(file("jpeg", 9, 9)).kind()).isEqualTo(FileKind.JPEG);
        assertThat(clean(file("png", 9, 9)).kind()).isEqualTo(FileKind.PNG);
        assertThat(clean(file("gif", 9, 9)).kind()).isEqualTo(FileKind.PNG);
        assertThat(clean(Pictures.WEBP).kind()).isEqualTo(FileKind.JPEG);
        assertThat(clean(Pictures.WEBP_ALPHA).kind()).isEqualTo(FileKind.PNG);
    }

    @Test
    void what_comes_out_is_what_it_says() {
        for (var sent :
                List.of(file("jpeg", 9, 5), file("png", 9, 5), file("gif", 9, 5), Pictures.WEBP, Pictures.WEBP_ALPHA)) {
            var image = clean(sent);
            var pixels = Pictures.read(image.bytes());

            assertThat(FileKind.detect(image.bytes())).contains(image.kind());
            assertThat(FileKind.detect(image.thumbnail())).contains(image.thumbnailKind());
            assertThat(pixels.getWidth()).isEqualTo(image.width());
            assertThat(pixels.getHeight()).isEqualTo(image.height());
        }
    }

    @Test
    void large_pictures_are_made_smaller_and_small_ones_stay() {
        var large = clean(file("png", 5200, 1300));
        var small = clean(file("png", 30, 20));

        assertThat(List.of(large.width(), large.height(), large.thumbnailWidth(), large.thumbnailHeight()))
                .containsExactly(2560, 640, 480, 120);
        assertThat(List.of(small.width(), small.height(), small.thumbnailWidth(), small.thumbnailHeight()))
                .containsExactly(30, 20, 30, 20);
    }

    @Test
    void a_very_long_picture_keeps_a_pixel_of_breadth() {
        var image = clean(file("png", 9000, 1));

        assertThat(List.of(image.width(), image.height())).containsExactly(2560, 1);
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                BufferedImage.TYPE_INT_ARGB,
                BufferedImage.TYPE_BYTE_GRAY,
                BufferedImage.TYPE_USHORT_GRAY,
                BufferedImage.TYPE_BYTE_BINARY,
                BufferedImage.TYPE_BYTE_INDEXED,
                BufferedImage.TYPE_3BYTE_BGR
            })
    void all_ways_to_hold_colours(int type) {
        var image = clean(file("png", Pictures.drawn(20, 10, type)));

        assertThat(List.of(image.width(), image.height())).containsExactly(20, 10);
    }

    @Test
    void transparency_stays() {
        var image = clean(file("png", new BufferedImage(800, 700, BufferedImage.TYPE_INT_ARGB)));

        assertThat(Pictures.read(image.bytes()).getRGB(1, 1) >>> 24).isZero();
        assertThat(image.thumbnailKind()).isEqualTo(FileKind.PNG);
    }

    @Test
    void more_pixels_than_allowed_are_counted_not_unfolded() {
        assertThat(Images.clean(Pictures.flatPng(20_000, 20_000))).isEqualTo(UnfitImage.TOO_LARGE);
        assertThat(Images.clean(stated(file("jpeg", 9, 9), 0xffc0, 65_000))).isEqualTo(UnfitImage.TOO_LARGE);
        assertThat(Images.clean(statedGif(60_000))).isEqualTo(UnfitImage.TOO_LARGE);
        assertThat(Images.clean(statedWebp(16_000))).isEqualTo(UnfitImage.TOO_LARGE);
    }

    private static byte[] stated(byte[] jpeg, int marker, int side) {
        int at = IntStream.range(0, jpeg.length - 9)
                .filter(i -> (jpeg[i] & 0xff) == marker >> 8 && (jpeg[i + 1] & 0xff) == (marker & 0xff))
                .findFirst()
                .orElseThrow();
        put(jpeg, at + 5, side >> 8, side, side >> 8, side);
        return jpeg;
    }

    private static byte[] statedGif(int side) {
        var gif = file("gif", 9, 9);
        int at = text(gif).indexOf(",\0\0\0\0\t\0\t\0");
        put(gif, at + 5, side, side >> 8, side, side >> 8);
        return gif;
    }

    private static byte[] statedWebp(int side) {
        var webp = Pictures.WEBP.clone();
        put(webp, 26, side, side >> 8, side, side >> 8);
        return webp;
    }

    @Test
    void a_picture_larger_within_than_its_head_says_is_refused() {
        var frame = Arrays.copyOfRange(statedWebp(16_000), 12, Pictures.WEBP.length);
        var head = ascii("VP8X\n\0\0\0\0\0\0\0\1\0\0\1\0\0");
        var moving = ascii("ANMF\u0032\0\0\0" + "\0".repeat(16));

        assertThat(Images.clean(joined(ascii("RIFF\u003c\0\0\0WEBP"), head, frame)))
                .isEqualTo(UnfitImage.TOO_LARGE);
        assertThat(Images.clean(joined(ascii("RIFF\u0054\0\0\0WEBP"), head, moving, frame)))
                .isEqualTo(UnfitImage.TOO_LARGE);
    }

    private static void put(byte[] bytes, int at, int... values) {
        for (int i = 0; i < values.length; i++) bytes[at + i] = (byte) values[i];
    }

    @Test
    void packed_texts_in_a_picture_are_never_unpacked() {
        var bomb = Pictures.chunk("zTXt", ascii("a\0\0"), Pictures.bomb(3_000));
        var profile = Pictures.chunk("iCCP", ascii("a\0\0"), Pictures.bomb(3_000));

        assertThat(clean(Pictures.palettePng(8, bomb, profile)).width()).isEqualTo(8);
    }

    @Test
    void a_picture_in_a_thousand_layers_is_refused() {
        var jpeg = file("jpeg", 9, 9);
        int scan = text(jpeg).indexOf("\u00ff\u00da");
        var layer = Arrays.copyOfRange(jpeg, scan, jpeg.length - 2);
        var layers = IntStream.range(0, 1000).mapToObj(i -> layer).toArray(byte[][]::new);

        assertThat(Images.clean(joined(Arrays.copyOf(jpeg, scan), joined(layers), ascii("\u00ff\u00d9"))))
                .isEqualTo(UnfitImage.UNREADABLE);
    }

    @Test
    void what_hides_behind_or_within_a_picture_goes() {
        var script = "<script>alert(1)</script><?php system('id'); ?>PK\3\4";
        var comment =
                joined(ascii("\u00ff\u00d8\u00ff\u00fe\0\u0040"), ascii((script + " ".repeat(62)).substring(0, 62)));
        var jpeg = file("jpeg", 20, 20);

        assertThat(text(clean(joined(jpeg, ascii(script))).bytes())).doesNotContain("script", "php");
        assertThat(text(clean(joined(comment, Arrays.copyOfRange(jpeg, 2, jpeg.length)))
                        .bytes()))
                .doesNotContain("script");
        assertThat(text(clean(joined(file("png", 20, 20), ascii(script))).bytes()))
                .doesNotContain("script");
        assertThat(text(clean(joined(file("gif", 20, 20), ascii(script))).bytes()))
                .doesNotContain("script");
        assertThat(text(clean(Pictures.flatPng(8, 8, Pictures.chunk("tEXt", ascii("a\0" + script))))
                        .bytes()))
                .doesNotContain("script");
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg", "gif"})
    void pictures_cut_anywhere_are_refused_or_read_never_worse(String format) {
        var whole = file(format, 40, 30);
        for (int end = 0; end < whole.length; end += 1 + whole.length / 60) {
            assertThat(Images.clean(Arrays.copyOf(whole, end))).isNotNull();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg", "gif", "webp"})
    void damaged_pictures_are_refused_or_read_never_worse(String format) {
        var whole = format.equals("webp") ? Pictures.WEBP : file(format, 40, 30);
        var chance = new java.util.Random(7);
        for (int i = 0; i < 60; i++) {
            var damaged = whole.clone();
            for (int hit = 0; hit < 4; hit++) damaged[12 + chance.nextInt(whole.length - 12)] = (byte) chance.nextInt();
            assertThat(Images.clean(damaged)).isNotNull();
        }
    }

    @Test
    void what_only_begins_like_a_picture_is_refused() {
        assertThat(Images.clean(ascii("\u0089PNG\r\n\u001a\n<svg onload=alert(1)>")))
                .isEqualTo(UnfitImage.UNREADABLE);
        assertThat(Images.clean(ascii("GIF89a/*<svg/onload=alert(1)>*/=alert(1)//;")))
                .isEqualTo(UnfitImage.UNREADABLE);
        assertThat(Images.clean(ascii("\u00ff\u00d8\u00ff\u00e0"))).isEqualTo(UnfitImage.UNREADABLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg xmlns=\"http://www.w3.org/2000/svg\"><image href=\"http://127.0.0.1/\"/></svg>",
                "http://127.0.0.1/a.png",
                "%PDF-1.4",
                "text",
                "",
                "push graphic-context\nimage over 0,0 0,0 'url(http://127.0.0.1/)'"
            })
    void what_is_no_picture_is_refused(String text) {
        assertThat(Images.clean(ascii(text))).isEqualTo(UnfitImage.NO_IMAGE);
    }

    @Test
    void many_at_once_take_turns() {
        var photograph = Pictures.photograph(1600, 1200, 6);

        assertThat(IntStream.range(0, 6)
                        .parallel()
                        .mapToObj(i -> clean(photograph).height())
                        .toList())
                .containsOnly(1600);
    }
}
