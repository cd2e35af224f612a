package entraide.moderation.hold;

import entraide.moderation.spam.Model.Score;
import java.util.List;
import java.util.Optional;

/** A score as moderators read it, in their language. */
public record Shown(double value, List<String> because) {

    public static Shown of(Optional<Score> score, String language) {
        return score.map(one -> new Shown(
                        Math.round(one.value() * 1_000) / 1_000.0,
                        one.because().stream()
                                .map(reason -> reason.in(language).text())
                                .toList()))
                .orElse(null);
    }
}
