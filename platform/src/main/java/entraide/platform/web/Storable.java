package entraide.platform.web;

import entraide.platform.text.Text;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;

/** Refuses text that PostgreSQL cannot keep as it is: NUL, and halves of surrogate pairs. */
final class Storable {

    private Storable() {}

    static String text(String pointer, String text) {
        int unfit = Text.firstUnfit(text);
        if (unfit < 0) return text;
        throw refused(
                pointer,
                text.charAt(unfit) == 0
                        ? "contains the character U+0000, which cannot be stored"
                        : "contains half of a character (a lone surrogate)");
    }

    static void json(String pointer, Object value) {
        if (value instanceof String text) text(pointer, text);
        else if (value instanceof JsonObject object) json(pointer, object.getMap());
        else if (value instanceof JsonArray array) json(pointer, array.getList());
        else if (value instanceof Map<?, ?> map) map.forEach((name, inner) -> named(pointer, name, inner));
        else if (value instanceof List<?> list) list.forEach(inner -> json(pointer + "/-", inner));
    }

    private static void named(String pointer, Object name, Object inner) {
        text(pointer, (String) name);
        json(pointer + "/" + name, inner);
    }

    private static Refusal refused(String pointer, String why) {
        return new Refusal(Problem.invalid(pointer, why));
    }
}
