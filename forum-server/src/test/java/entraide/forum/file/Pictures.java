package entraide.forum.file;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import javax.imageio.ImageIO;

/** Images for tests, some of them with something hidden in them. */
public final class Pictures {

    private Pictures() {}

    public static byte[] png(int width, int height) {
        return encoded(drawn(width, height), "png");
    }

    /** Of so many colours that it stays large. */
    static byte[] noise(int width, int height) {
        var image = drawn(width, height);
        var random = new Random(7);
        for (int x = 0; x < width; x++) for (int y = 0; y < height; y++) image.setRGB(x, y, random.nextInt(1 << 24));
        return encoded(image, "png");
    }

    /** Taken with the camera held sideways, at a place that it wrote down. */
    static byte[] photo(int width, int height, String place) {
        var jpeg = encoded(drawn(width, height), "jpg");
        var note = place.getBytes(StandardCharsets.US_ASCII);
        // Exif: one directory with the orientation 6 (a quarter turn) and a description.
        var exif = ByteBuffer.allocate(44 + note.length);
        exif.put("Exif\0\0MM".getBytes(StandardCharsets.ISO_8859_1))
                .putShort((short) 42)
                .putInt(8);
        exif.putShort((short) 2);
        exif.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) 6)
                .putShort((short) 0);
        exif.putShort((short) 0x010e).putShort((short) 2).putInt(note.length).putInt(38);
        exif.putInt(0).put(note);
        var photo = ByteBuffer.allocate(jpeg.length + 4 + exif.capacity());
        photo.put(jpeg, 0, 2)
                .putShort((short) 0xffe1)
                .putShort((short) (exif.capacity() + 2))
                .put(exif.array());
        return photo.put(jpeg, 2, jpeg.length - 2).array();
    }

    static BufferedImage read(byte[] bytes) {
        try {
            return ImageIO.read(new ByteArrayInputStream(bytes));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static BufferedImage drawn(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(Color.ORANGE);
        pen.fillRect(0, 0, width / 2, height);
        pen.dispose();
        return image;
    }

    private static byte[] encoded(BufferedImage image, String format) {
        try {
            var out = new ByteArrayOutputStream();
            ImageIO.write(image, format, out);
            return out.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
