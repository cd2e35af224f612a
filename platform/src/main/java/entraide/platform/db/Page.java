package entraide.platform.db;

import java.util.List;
import java.util.function.Function;

/** Some rows of a list, and where the next ones begin; {@code next} is null at the end. */
public record Page<T>(List<T> items, String next) {

    /** {@code rows} were asked for with {@code limit + 1}: one too many says that there is more. */
    public static <T> Page<T> of(List<T> rows, int limit, Function<T, Cursor> place) {
        if (rows.size() <= limit) return new Page<>(rows, null);
        var shown = rows.subList(0, limit);
        return new Page<>(shown, place.apply(shown.get(limit - 1)).toString());
    }

    public <R> Page<R> map(Function<T, R> as) {
        return new Page<>(items.stream().map(as).toList(), next);
    }
}
