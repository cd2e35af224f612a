package entraide.messaging.sharing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A stretch of text that tells who somebody is, from its first character to the one after its last. */
record Span(MaskKind kind, int from, int to) {

    private static final Comparator<Span> IN_ORDER = Comparator.comparingInt(Span::from);

    String of(String text) {
        return text.substring(from, to);
    }

    /** In order, and those that overlap as one. */
    static List<Span> apart(List<Span> found) {
        var apart = new ArrayList<Span>();
        for (var span : found.stream().sorted(IN_ORDER).toList()) {
            int last = apart.size() - 1;
            if (last >= 0 && span.from < apart.get(last).to)
                apart.set(last, apart.get(last).with(span));
            else apart.add(span);
        }
        return apart;
    }

    private Span with(Span other) {
        var first = kind.compareTo(other.kind) <= 0 ? kind : other.kind;
        return new Span(first, from, Math.max(to, other.to));
    }
}
