package entraide.moderation.hold;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/** Why a text was noticed: kept as a name and what belongs in its sentence, said in the language of whoever reads it. */
public record Reason(String code, List<Object> with) {

    private static final Map<String, ResourceBundle> LANGUAGES = Map.of(
            "fr", ResourceBundle.getBundle("moderation.reasons", Locale.FRENCH),
            "en", ResourceBundle.getBundle("moderation.reasons", Locale.ENGLISH));

    public static Reason of(String code, Object... with) {
        return new Reason(code, List.of(with));
    }

    public record Said(String code, String text) {}

    public Said in(String language) {
        var catalogue = LANGUAGES.getOrDefault(language, LANGUAGES.get("en"));
        var sentence = new MessageFormat(catalogue.getString(code), catalogue.getLocale());
        return new Said(code, sentence.format(with.toArray()));
    }

    static JsonArray json(List<Reason> reasons) {
        return new JsonArray(reasons.stream()
                .map(reason -> new JsonObject().put("code", reason.code).put("with", new JsonArray(reason.with)))
                .collect(Collectors.toList()));
    }

    static List<Reason> from(JsonArray kept) {
        return kept.stream()
                .map(JsonObject.class::cast)
                .map(one -> new Reason(
                        one.getString("code"),
                        one.getJsonArray("with").stream()
                                .map(Object.class::cast)
                                .toList()))
                .toList();
    }
}
