package entraide.platform.files;

/** A picture in our own encoding, upright and without metadata, with a small one of it. */
public record CleanImage(
        byte[] bytes,
        FileKind kind,
        int width,
        int height,
        byte[] thumbnail,
        FileKind thumbnailKind,
        int thumbnailWidth,
        int thumbnailHeight)
        implements ImageOutcome {}
