package entraide.platform.web;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;

/** Refuses text that PostgreSQL cannot keep as it is: NUL, and halves of surrogate pairs. */
final class Storable {

    private Storable() {}

    static String text(String pointer, String text) {
        for (int i = 0; i < text.length(); i++) {
            var here = text.charAt(i);
            if (here == 0) throw refused(pointer, "contains the character U+0000, which cannot be stored");
            if (!Character.isSurrogate(here)) continue;
            boolean pair = Character.isHighSurrogate(here)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (!pair) throw refused(pointer, "contains half of a character (a lone surrogate)");
            i++;
        }
        return text;
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
