package entraide.platform.web;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;

/** What went wrong, as RFC 9457 has it. {@code type} is stable: clients translate by it. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        List<Error> errors,
        @JsonAnyGetter Map<String, Object> more) {

    /** One wrong value; {@code pointer} is a JSON pointer into the body, or the name of a parameter after a slash. */
    public record Error(String pointer, String detail) {}

    public static Problem of(int status, String slug, String title, String detail) {
        return new Problem("/problems/" + slug, title, status, detail, List.of(), Map.of());
    }

    public static Problem invalid(List<Error> errors) {
        return new Problem("/problems/invalid", "Some of what was sent is not valid", 400, null, errors, Map.of());
    }

    public static Problem invalid(String pointer, String detail) {
        return invalid(List.of(new Error(pointer, detail)));
    }

    public static Problem notFound() {
        return of(404, "not-found", "There is nothing here that you may see", null);
    }

    public static Problem forbidden() {
        return of(403, "forbidden", "Your roles do not allow this", null);
    }

    public static Problem signIn() {
        return of(401, "sign-in", "Please sign in first", null);
    }

    /** Part of the server is away: the database, or this node while it stops. */
    public static Problem unavailable() {
        return of(503, "unavailable", "Part of the server is away; please try again in a moment", null);
    }

    public static Problem tooMany(String title, int retryAfterSeconds) {
        return of(429, "too-many-requests", title, null).with("retryAfter", retryAfterSeconds);
    }

    /** Somebody changed it meanwhile: {@code current} is what it is now. */
    public static Problem conflict(Object current) {
        return of(409, "changed-meanwhile", "Somebody changed this meanwhile", null)
                .with("current", current);
    }

    public Problem with(String name, Object value) {
        var wider = new java.util.LinkedHashMap<>(more);
        wider.put(name, value);
        return new Problem(type, title, status, detail, errors, wider);
    }
}
