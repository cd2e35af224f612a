package entraide.platform.files;

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

    // In eight bits and the colours of screens, whatever it was before.
    private static BufferedImage redrawn(BufferedImage image, int type) {
        var plain = new BufferedImage(image.getWidth(), image.getHeight(), type);
        var graphics = plain.createGraphics();
        graphics.drawImage(image, 0, 0, null);
        graphics.dispose();
        return plain;
    }
}
