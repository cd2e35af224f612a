package entraide.platform.files;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;

/** Files as people and attackers send them, made by hand. */
final class Pictures {
    // 1 by 1 pixel: one lossy, one lossless with its alpha.
    static final byte[] WEBP = Base64.getDecoder().decode("UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA");
    static final byte[] WEBP_ALPHA = Base64.getDecoder().decode("UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==");

    private static final long MOST_DATA = 1_000_000;

    private Pictures() {}

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] joined(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (var part : parts) all.writeBytes(part);
        return all.toByteArray();
    }

    /** Red above, blue below; wider than high, so that it can be seen how it was turned. */
    static BufferedImage drawn(int width, int height, int type) {
        var image = new BufferedImage(width, height, type);
        var graphics = image.createGraphics();
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, width, height / 2);
        graphics.setColor(Color.BLUE);
        graphics.fillRect(0, height / 2, width, height - height / 2);
        graphics.dispose();
        return image;
    }

    static byte[] file(String format, int width, int height) {
        return file(format, drawn(width, height, BufferedImage.TYPE_INT_RGB));
    }

    static byte[] file(String format, BufferedImage image) {
        try {
            var bytes = new ByteArrayOutputStream();
            if (!ImageIO.write(image, format, bytes)) throw new IllegalArgumentException(format);
            return bytes.toByteArray();
        } catch (IOException unheardOf) {
            throw new UncheckedIOException(unheardOf);
        }
    }

    static BufferedImage read(byte[] bytes) {
        try {
            return ImageIO.read(new ByteArrayInputStream(bytes));
        } catch (IOException unheardOf) {
            throw new UncheckedIOException(unheardOf);
        }
    }

    /** A photograph with the place where it was taken, and how the camera was held. */
    static byte[] photograph(int width, int height, int orientation) {
        var jpeg = file("jpeg", width, height);
        var exif = exif(orientation);
        var head = ByteBuffer.allocate(4).putShort((short) 0xffe1).putShort((short) (exif.length + 2));
        var soi = new byte[] {jpeg[0], jpeg[1]};
        var rest = java.util.Arrays.copyOfRange(jpeg, 2, jpeg.length);
        var comment = joined(new byte[] {(byte) 0xff, (byte) 0xfe, 0, 10}, ascii("secret!!"));
        return joined(soi, head.array(), exif, comment, rest);
    }

    private static byte[] exif(int orientation) {
        var tiff = ByteBuffer.allocate(120);
        tiff.put(ascii("MM")).putShort((short) 42).putInt(8);
        tiff.putShort((short) 2);
        entry(tiff, 0x0112, 3, 1).putShort((short) orientation).putShort((short) 0);
        entry(tiff, 0x8825, 4, 1).putInt(38);
        tiff.putInt(0);
        tiff.putShort((short) 2);
        entry(tiff, 1, 2, 2).put(ascii("N\0\0\0"));
        entry(tiff, 2, 5, 3).putInt(68);
        tiff.putInt(0);
        for (int part : new int[] {48, 1, 51, 1, 30, 1}) tiff.putInt(part);
        return joined(ascii("Exif\0\0"), tiff.array());
    }

    private static ByteBuffer entry(ByteBuffer tiff, int tag, int type, int count) {
        return tiff.putShort((short) tag).putShort((short) type).putInt(count);
    }

    /** A PNG of any stated size whose pixels are all zero and take next to no room. */
    static byte[] flatPng(int width, int height, byte[]... besides) {
        return png(width, height, 2, 1 + 3L * width, joined(besides));
    }

    /** Colours by number: the kind whose reader looks at each part of the file. */
    static byte[] palettePng(int side, byte[]... besides) {
        return png(side, side, 3, 1L + side, joined(chunk("PLTE", new byte[] {1, 2, 3}), joined(besides)));
    }

    private static byte[] png(int width, int height, int colours, long line, byte[] besides) {
        var head = ByteBuffer.allocate(13).putInt(width).putInt(height).put(new byte[] {8, (byte) colours, 0, 0, 0});
        var zeros = deflated(Math.min(MOST_DATA, height * line));
        return joined(
                ascii("\u0089PNG\r\n\u001a\n"),
                chunk("IHDR", head.array()),
                besides,
                chunk("IDAT", zeros),
                chunk("IEND"));
    }

    static byte[] deflated(long zeros) {
        var packed = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(packed, new Deflater(Deflater.BEST_COMPRESSION), 65_536)) {
            var some = new byte[65_536];
            for (long left = zeros; left > 0; left -= some.length)
                out.write(some, 0, (int) Math.min(left, some.length));
        } catch (IOException unheardOf) {
            throw new UncheckedIOException(unheardOf);
        }
        return packed.toByteArray();
    }

    /** Some kilobytes that unfold to {@code megabytes}: one packed megabyte, said again and again. */
    static byte[] bomb(int megabytes) {
        var packer = new Deflater(Deflater.BEST_COMPRESSION);
        packer.setInput(new byte[1 << 20]);
        var packed = new byte[8_192];
        int head = packer.deflate(packed, 0, packed.length, Deflater.FULL_FLUSH);
        packer.setInput(new byte[1 << 20]);
        var again = new byte[8_192];
        int length = packer.deflate(again, 0, again.length, Deflater.FULL_FLUSH);
        packer.end();
        var all = new ByteArrayOutputStream();
        all.write(packed, 0, head);
        for (int i = 1; i < megabytes; i++) all.write(again, 0, length);
        return all.toByteArray();
    }

    static byte[] chunk(String name, byte[]... parts) {
        var data = joined(parts);
        var crc = new CRC32();
        crc.update(ascii(name));
        crc.update(data);
        return ByteBuffer.allocate(data.length + 12)
                .putInt(data.length)
                .put(ascii(name))
                .put(data)
                .putInt((int) crc.getValue())
                .array();
    }
}
