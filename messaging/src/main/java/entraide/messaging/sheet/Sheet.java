package entraide.messaging.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A follow-up sheet at one version: what stands in each field of each item, and since when. An item is {@code goal},
 * {@code step:3} or {@code note:1}. Pure: a version is the one before and its changes, and nothing else.
 */
public record Sheet(long version, Map<String, Map<String, Cell>> items) {

    public static final Sheet EMPTY = new Sheet(0, Map.of());
    public static final String GOAL = "goal";

    /** {@code since}: the version with which it came to be so. */
    public record Cell(Object value, long since) {

        public Cell {
            value = Plain.of(value);
        }
    }

    public record Change(String item, String field, Object before, Object after) {

        public Change {
            before = Plain.of(before);
            after = Plain.of(after);
        }
    }

    /** Two wanted the same field to be different things. */
    record Clash(String item, String field, Object yours, Object theirs, long since) {}

    Sheet after(List<Change> changes) {
        var next = new TreeMap<String, Map<String, Cell>>();
        items.forEach((item, cells) -> next.put(item, new TreeMap<>(cells)));
        for (var change : changes) {
            next.computeIfAbsent(change.item(), item -> new TreeMap<>())
                    .put(change.field(), new Cell(change.after(), version + 1));
        }
        return new Sheet(version + 1, next);
    }

    static Sheet of(List<List<Change>> versions) {
        var sheet = EMPTY;
        for (var changes : versions) sheet = sheet.after(changes);
        return sheet;
    }

    /** As it would be with these changes, at the same version. */
    public Sheet with(List<Change> changes) {
        return new Sheet(version, after(changes).items);
    }

    /** Of the goal. */
    public String text(String field) {
        return (String) value(GOAL, field);
    }

    Object value(String item, String field) {
        var cell = items.getOrDefault(item, Map.of()).get(field);
        return cell == null ? null : cell.value();
    }

    public boolean has(String item) {
        return items.containsKey(item);
    }

    /** What these values would change. */
    public List<Change> changes(String item, Map<String, ?> values) {
        var changes = new ArrayList<Change>();
        values.forEach((field, value) -> {
            var change = new Change(item, field, value(item, field), value);
            if (!Objects.equals(change.before(), change.after())) changes.add(change);
        });
        return changes;
    }

    /** Of what somebody changes who saw the sheet at that version, what others changed since. */
    List<Clash> clashes(long seen, List<Change> changes) {
        return changes.stream()
                .filter(change -> since(change.item(), change.field()) > seen)
                .map(change -> new Clash(
                        change.item(),
                        change.field(),
                        change.after(),
                        change.before(),
                        since(change.item(), change.field())))
                .toList();
    }

    private long since(String item, String field) {
        var cell = items.getOrDefault(item, Map.of()).get(field);
        return cell == null ? 0 : cell.since();
    }

    /** The numbers of all items of a kind, in order. */
    List<Long> numbers(String kind) {
        return items.keySet().stream()
                .filter(item -> item.startsWith(kind + ":"))
                .map(item -> Long.parseLong(item.substring(kind.length() + 1)))
                .sorted()
                .toList();
    }

    long next(String kind) {
        var known = numbers(kind);
        return known.isEmpty() ? 1 : known.get(known.size() - 1) + 1;
    }

    /** What is different in the later of two versions. */
    static List<Change> between(Sheet one, Sheet other) {
        var changes = new ArrayList<Change>();
        var all = new TreeSet<>(one.items.keySet());
        all.addAll(other.items.keySet());
        for (var item : all) {
            var fields = new TreeSet<>(one.items.getOrDefault(item, Map.of()).keySet());
            fields.addAll(other.items.getOrDefault(item, Map.of()).keySet());
            for (var field : fields) {
                var change = new Change(item, field, one.value(item, field), other.value(item, field));
                if (!Objects.equals(change.before(), change.after())) changes.add(change);
            }
        }
        return changes;
    }
}
