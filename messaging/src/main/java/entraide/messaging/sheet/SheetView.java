package entraide.messaging.sheet;

import entraide.platform.people.PersonCard;
import java.util.Comparator;
import java.util.List;

/** A sheet as the wire shows it: the same for all who take part, whoever looks. */
public record SheetView(
        long accompanimentId,
        long version,
        String goal,
        String successTest,
        String targetOn,
        List<Step> steps,
        List<Note> notes,
        Progress progress,
        List<PersonCard> members) {

    private static final List<String> OVER = List.of("done", "dropped");

    public record Step(
            long id,
            String title,
            String owner,
            String dueOn,
            String state,
            long position,
            String stuckSince,
            String doneAt,
            String createdAt,
            List<?> links) {

        private static final Comparator<Step> IN_ORDER =
                Comparator.comparingLong(Step::position).thenComparingLong(Step::id);

        static Step of(Sheet sheet, long id) {
            var cells = new Cells(sheet, "step:" + id);
            return new Step(
                    id,
                    cells.text("title"),
                    cells.text("owner"),
                    cells.text("dueOn"),
                    cells.text("state"),
                    cells.number("position"),
                    cells.text("stuckSince"),
                    cells.text("doneAt"),
                    cells.text("createdAt"),
                    cells.list("links"));
        }

        boolean open() {
            return !OVER.contains(state);
        }

        boolean counts() {
            return !state.equals("dropped");
        }
    }

    public record Note(long id, long authorId, String body, String html, String createdAt, String editedAt) {

        static Note of(Sheet sheet, long id) {
            var cells = new Cells(sheet, "note:" + id);
            return new Note(
                    id,
                    cells.number("authorId"),
                    cells.text("body"),
                    cells.text("html"),
                    cells.text("createdAt"),
                    cells.text("editedAt"));
        }
    }

    /** Of the steps that were not dropped. */
    public record Progress(int done, int total) {

        static Progress of(List<Step> steps) {
            var done =
                    steps.stream().filter(step -> step.state().equals("done")).count();
            return new Progress(
                    (int) done, (int) steps.stream().filter(Step::counts).count());
        }
    }

    static SheetView of(Sheet sheet, long accompanimentId, List<PersonCard> members) {
        var goal = new Cells(sheet, Sheet.GOAL);
        var steps = steps(sheet);
        return new SheetView(
                accompanimentId,
                sheet.version(),
                goal.text("goal"),
                goal.text("successTest"),
                goal.text("targetOn"),
                steps,
                sheet.numbers("note").stream().map(id -> Note.of(sheet, id)).toList(),
                Progress.of(steps),
                members);
    }

    static List<Step> steps(Sheet sheet) {
        return sheet.numbers("step").stream()
                .map(id -> Step.of(sheet, id))
                .sorted(Step.IN_ORDER)
                .toList();
    }

    private record Cells(Sheet sheet, String item) {

        String text(String field) {
            return (String) sheet.value(item, field);
        }

        long number(String field) {
            var value = sheet.value(item, field);
            return value == null ? 0 : (Long) value;
        }

        List<?> list(String field) {
            var value = sheet.value(item, field);
            return value == null ? List.of() : (List<?>) value;
        }
    }
}
