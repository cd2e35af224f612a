package entraide.platform.files;

import java.util.function.Function;

/** What became of a picture somebody sent. */
public sealed interface ImageOutcome permits CleanImage, UnfitImage {

    default <R> R fold(Function<CleanImage, R> clean, Function<UnfitImage, R> unfit) {
        return this instanceof CleanImage image ? clean.apply(image) : unfit.apply((UnfitImage) this);
    }
}
