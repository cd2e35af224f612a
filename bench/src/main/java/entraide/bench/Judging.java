package entraide.bench;

import entraide.moderation.spam.Features;
import entraide.moderation.spam.Model;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How well spam is told from what students write, on texts of templates in both languages: of what is judged no template was
 * learnt, in either language.
 */
public final class Judging {

    private static final int OF_EACH = 12;
    private static final int FOLDS = 8;
    private static final double ENOUGH = 0.95;
    private static final Pattern CHOICE = Pattern.compile("\\{([^{}]*)}");
    private static final Pattern HOST = Pattern.compile("https?://([^\\s/?#]+)");

    private final Random random = new Random(22);

    /** {@code matter} is the template, with its translation where it has one. */
    private record Text(int matter, boolean first, boolean spam, Features features) {}

    private record Judged(boolean spam, double score) {}

    public static void main(String[] none) {
        new Judging().measure();
    }

    private void measure() {
        var texts = Stream.concat(texts("spam", true), texts("ham", false)).toList();
        System.out.printf(
                "%,d texts, %,d of them spam%n",
                texts.size(), texts.stream().filter(Text::spam).count());
        var judged = IntStream.range(0, FOLDS)
                .mapToObj(fold -> judged(texts, fold))
                .flatMap(List::stream)
                .toList();
        tell("at a recall of 95 of 100", judged, threshold(judged));
        for (double from : new double[] {0.5, 0.8, 0.9, 0.95}) tell("held from there on", judged, from);
        cost(texts);
    }

    /** French and English stand in turn: two lines are one matter. */
    private Stream<Text> texts(String kind, boolean spam) {
        var templates = lines("/spam/" + kind + ".txt");
        return IntStream.range(0, templates.size())
                .boxed()
                .flatMap(i ->
                        IntStream.range(0, OF_EACH).mapToObj(n -> text(i / 2, n == 0, spam, filled(templates.get(i)))));
    }

    private static Text text(int matter, boolean first, boolean spam, String words) {
        var hosts = HOST.matcher(words).results().map(host -> host.group(1)).toList();
        return new Text(matter, first, spam, Features.of(null, words, hosts));
    }

    private static List<String> lines(String name) {
        try (var file = Judging.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String filled(String template) {
        return CHOICE.matcher(template).replaceAll(found -> {
            var choices = found.group(1).split("\\|");
            return choices[random.nextInt(choices.length)].replace("$", "\\$");
        });
    }

    /** Those of one fold, by what was learnt of the others: one text of each template, as if each came once. */
    private static List<Judged> judged(List<Text> texts, int fold) {
        var learnt = new ArrayList<Map.Entry<Features, Boolean>>();
        texts.stream()
                .filter(text -> text.first() && text.matter() % FOLDS != fold)
                .forEach(text -> learnt.add(Map.entry(text.features(), text.spam())));
        var model = Model.learnt(learnt);
        return texts.stream()
                .filter(text -> text.matter() % FOLDS == fold)
                .map(text -> new Judged(text.spam(), model.of(text.features()).value()))
                .toList();
    }

    private static double threshold(List<Judged> judged) {
        var spam = judged.stream()
                .filter(Judged::spam)
                .map(Judged::score)
                .sorted(Comparator.reverseOrder())
                .toList();
        return spam.get((int) Math.ceil(ENOUGH * spam.size()) - 1);
    }

    private static void tell(String what, List<Judged> judged, double from) {
        long held = judged.stream().filter(one -> one.score() >= from).count();
        long rightly =
                judged.stream().filter(one -> one.spam() && one.score() >= from).count();
        long spam = judged.stream().filter(Judged::spam).count();
        System.out.printf(
                "%s (score from %.3f): precision %.3f, recall %.3f, %d of %d held wrongly%n",
                what, from, (double) rightly / held, (double) rightly / spam, held - rightly, judged.size() - spam);
    }

    private static void cost(List<Text> texts) {
        var model = Model.learnt(texts.stream()
                .map(text -> Map.entry(text.features(), text.spam()))
                .toList());
        for (int warm = 0; warm < 5; warm++) texts.forEach(text -> model.of(text.features()));
        long began = System.nanoTime();
        texts.forEach(text -> model.of(text.features()));
        System.out.printf("%,d µs a text%n", (System.nanoTime() - began) / 1_000 / texts.size());
    }
}
