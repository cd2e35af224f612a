package entraide.messaging.sheet;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/** What lists ask of a sheet: steps that count, those done, when the open ones are due, since when one is stuck. Pure. */
record Summary(int steps, int done, LocalDate[] dues, Instant stuckSince) {

    static Summary of(Sheet sheet) {
        var steps = SheetView.steps(sheet);
        var progress = SheetView.Progress.of(steps);
        var open = steps.stream().filter(SheetView.Step::open).toList();
        return new Summary(
                progress.total(),
                progress.done(),
                open.stream()
                        .map(SheetView.Step::dueOn)
                        .filter(Objects::nonNull)
                        .map(LocalDate::parse)
                        .sorted()
                        .toArray(LocalDate[]::new),
                open.stream()
                        .map(SheetView.Step::stuckSince)
                        .filter(Objects::nonNull)
                        .map(Instant::parse)
                        .sorted()
                        .findFirst()
                        .orElse(null));
    }
}
