package entraide.messaging.sheet;

import entraide.messaging.accompaniment.Parties;
import entraide.messaging.accompaniment.Parties.Party;
import entraide.platform.db.Tx;
import entraide.platform.people.Caller;
import entraide.platform.text.Rendered;
import entraide.platform.web.Problem;
import entraide.platform.web.Refusal;
import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** What those who take part write in the sheet. What others changed meanwhile is kept, unless both want the same field. */
final class EditSheet {

    private static final int MOST_LINKS = 30;

    private final SheetBook book;

    EditSheet(SheetBook book) {
        this.book = book;
    }

    Future<Void> changeGoal(Tx tx, Caller caller, long id, Wished wished) {
        return write(tx, caller, id, (party, sheet) -> merged(sheet, Sheet.GOAL, wished));
    }

    Future<Void> addStep(Tx tx, Caller caller, long id, NewStep step) {
        return write(
                tx, caller, id, (party, sheet) -> step.on(sheet, book.clock().instant()));
    }

    Future<Void> changeStep(Tx tx, Caller caller, long id, long step, Wished wished) {
        return write(tx, caller, id, (party, sheet) -> {
            var changes = new ArrayList<>(merged(sheet, known(sheet, "step", step), wished));
            if (changes.stream().anyMatch(change -> change.field().equals("state"))) {
                changes.addAll(
                        sheet.changes("step:" + step, moved(wished.values().get("state"))));
            }
            return changes;
        });
    }

    private Map<String, Object> moved(Object state) {
        var values = new LinkedHashMap<String, Object>();
        values.put("stuckSince", null);
        values.put("doneAt", "done".equals(state) ? book.clock().instant().toString() : null);
        return values;
    }

    record Link(String kind, long id, String title) {}

    Future<Void> link(Tx tx, Caller caller, long id, long step, Link link) {
        return write(tx, caller, id, (party, sheet) -> {
            var item = known(sheet, "step", step);
            var links = links(sheet, item);
            links.removeIf(one -> same(one, link.kind(), link.id()));
            if (links.size() >= MOST_LINKS)
                throw new Refusal(Problem.invalid("/id", "is one link too many: a step has 30"));
            var added = new LinkedHashMap<String, Object>();
            added.put("kind", link.kind());
            added.put("id", link.id());
            added.put(
                    "title",
                    link.title() == null || link.title().isBlank()
                            ? null
                            : link.title().strip());
            links.add(added);
            return sheet.changes(item, Map.of("links", links));
        });
    }

    Future<Void> unlink(Tx tx, Caller caller, long id, long step, Link link) {
        return write(tx, caller, id, (party, sheet) -> {
            var item = known(sheet, "step", step);
            var links = links(sheet, item);
            return links.removeIf(one -> same(one, link.kind(), link.id()))
                    ? sheet.changes(item, Map.of("links", links))
                    : List.of();
        });
    }

    private static List<Object> links(Sheet sheet, String item) {
        var links = (List<?>) sheet.value(item, "links");
        return links == null ? new ArrayList<>() : new ArrayList<>(links);
    }

    private static boolean same(Object link, String kind, long id) {
        var known = (Map<?, ?>) link;
        return kind.equals(known.get("kind")) && known.get("id").equals(id);
    }

    /** Only mentors write notes; the student reads each of them. */
    Future<Void> addNote(Tx tx, Caller caller, long id, String body, Rendered text) {
        return write(tx, caller, id, (party, sheet) -> {
            if (!party.accompanies()) throw Refusal.forbidden();
            return sheet.changes(
                    "note:" + sheet.next("note"),
                    Map.of(
                            "authorId", caller.id(),
                            "body", body,
                            "html", text.html(),
                            "createdAt", book.clock().instant().toString()));
        });
    }

    /** By its author. */
    Future<Void> changeNote(Tx tx, Caller caller, long id, long note, Wished wished, Rendered text) {
        return write(tx, caller, id, (party, sheet) -> {
            var item = known(sheet, "note", note);
            if (!sheet.value(item, "authorId").equals(caller.id())) throw Refusal.forbidden();
            var changes = new ArrayList<>(merged(sheet, item, wished));
            if (!changes.isEmpty()) {
                var at = book.clock().instant().toString();
                changes.addAll(sheet.changes(item, Map.of("html", text.html(), "editedAt", at)));
            }
            return changes;
        });
    }

    /** Says that the student is stuck on a step; gives the sheet, for what the question is to be about. */
    Future<Sheet> stick(Tx tx, Caller caller, long id, long step) {
        return writing(tx, caller, id, (party, sheet) -> {
            var item = known(sheet, "step", step);
            if (!SheetView.Step.of(sheet, step).open()) {
                throw new Refusal(Problem.of(409, "step-over", "This step is done or dropped", null));
            }
            if (sheet.value(item, "stuckSince") != null) return List.of();
            return sheet.changes(
                    item, Map.of("stuckSince", book.clock().instant().toString()));
        });
    }

    private static String known(Sheet sheet, String kind, long number) {
        var item = kind + ":" + number;
        if (!sheet.has(item)) throw Refusal.notFound();
        return item;
    }

    private static List<Sheet.Change> merged(Sheet sheet, String item, Wished wished) {
        var changes = sheet.changes(item, wished.values());
        var clashes = sheet.clashes(wished.seen(), changes);
        if (clashes.isEmpty()) return changes;
        throw new Refusal(Problem.conflict(Map.of("version", sheet.version())).with("clashes", clashes));
    }

    private Future<Void> write(Tx tx, Caller caller, long id, BiFunction<Party, Sheet, List<Sheet.Change>> deed) {
        return writing(tx, caller, id, deed).mapEmpty();
    }

    private Future<Sheet> writing(Tx tx, Caller caller, long id, BiFunction<Party, Sheet, List<Sheet.Change>> deed) {
        return Parties.acting(tx, caller.id(), id)
                .compose(party -> book.hold(tx, id)
                        .compose(sheet -> book.write(tx, id, caller.id(), sheet, deed.apply(party, sheet))));
    }
}
