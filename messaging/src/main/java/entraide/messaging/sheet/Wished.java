package entraide.messaging.sheet;

import entraide.platform.web.Problem;
import entraide.platform.web.Refusal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** What somebody wants fields to be, held against the rules that need no look at the sheet. {@code seen} is the version they saw. */
record Wished(long seen, Map<String, Object> values) {

    /** Of a body that holds its version and the fields to be changed; what is not in it stays. */
    static Wished of(Map<?, ?> body) {
        var values = new LinkedHashMap<String, Object>();
        body.forEach((field, value) -> {
            if (!field.equals("version")) values.put((String) field, fit((String) field, value));
        });
        return new Wished(((Number) body.get("version")).longValue(), values);
    }

    static Object fit(String field, Object value) {
        return switch (field) {
            case "dueOn", "targetOn" -> value == null ? null : day("/" + field, (String) value);
            case "title" -> words("/" + field, (String) value);
            case "goal", "successTest" -> value == null || ((String) value).isBlank() ? null : ((String) value).strip();
            default -> value;
        };
    }

    static String words(String pointer, String text) {
        var words = text.strip();
        if (words.isEmpty()) throw new Refusal(Problem.invalid(pointer, "says nothing"));
        return words;
    }

    private static String day(String pointer, String text) {
        try {
            return LocalDate.parse(text).toString();
        } catch (DateTimeException odd) {
            throw new Refusal(Problem.invalid(pointer, "is no day"));
        }
    }
}
