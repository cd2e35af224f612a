package entraide.platform.files;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import net.coobird.thumbnailator.Thumbnails;

/** Pictures made smaller, in plain colours; never larger. */
final class Scaling {
    private Scaling() {}

    static BufferedImage within(int side, BufferedImage image) throws IOException {
        int type = image.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
        int longest = Math.max(image.getWidth(), image.getHeight());
        if (longest > side) {
            return Thumbnails.of(image).size(side, side).imageType(type).asBufferedImage();
        }
        return image.getType() == type ? image : redrawn(image, type);
    }

    /** The middle of it; what one can look through stands on white. */
    static BufferedImage square(int side, BufferedImage image) throws IOException {
        int is = Math.min(image.getWidth(), image.getHeight());
        var middle = image.getSubimage((image.getWidth() - is) / 2, (image.getHeight() - is) / 2, is, is);
        var small = within(side, middle);
        var white = new BufferedImage(small.getWidth(), small.getHeight(), BufferedImage.TYPE_INT_RGB);
        var graphics = white.createGraphics();
        graphics.drawImage(small, 0, 0, Color.WHITE, null);
        graphics.dispose();
        return white;
    }

    // In eight bits and the colours of screens, whatever it was before.
    private static BufferedImage redrawn(BufferedImage image, int type) {
        var plain = new BufferedImage(image.getWidth(), image.getHeight(), type);
        var graphics = plain.createGraphics();
        graphics.drawImage(image, 0, 0, null);
        graphics.dispose();
        return plain;
    }
}
