package entraide.moderation.watch;

import entraide.moderation.fold.Folded;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All that is watched for, made ready for texts: one walk finds words and says which patterns are worth trying. */
public final class Net {

    private final List<Mesh> meshes;
    private final Trie trie;
    private final List<List<Integer>> byWord = new ArrayList<>();
    private final BitSet wide = new BitSet();
    private final BitSet digits = new BitSet();
    private final int[] lengths;

    public Net(List<Watched> all) {
        this.meshes = all.stream().map(Mesh::of).toList();
        var words = new LinkedHashMap<String, List<Integer>>();
        for (int i = 0; i < meshes.size(); i++) {
            if (meshes.get(i).digit()) digits.set(i);
            else if (meshes.get(i).wide()) wide.set(i);
            for (var word : meshes.get(i).words()) {
                words.computeIfAbsent(word, first -> new ArrayList<>()).add(i);
            }
        }
        this.trie = Trie.of(List.copyOf(words.keySet()));
        this.lengths = words.keySet().stream().mapToInt(String::length).toArray();
        this.byWord.addAll(words.values());
    }

    boolean isEmpty() {
        return meshes.isEmpty();
    }

    /** What the walk found: words, and the patterns that are still to be tried. */
    public final class Sifted {

        private final Folded text;
        private final Catch.Part part;
        private final List<Catch> found = new ArrayList<>();
        private final BitSet worthTrying = (BitSet) wide.clone();

        private Sifted(Folded text, Catch.Part part) {
            this.text = text;
            this.part = part;
            if (!digits.isEmpty() && text.hasDigit()) worthTrying.or(digits);
        }

        /** Steps that trying the patterns takes at most. */
        public long cost() {
            long each =
                    worthTrying.stream().mapToLong(i -> meshes.get(i).cost()).sum();
            return each * text.plain().length();
        }

        List<Catch> words() {
            return found;
        }

        List<Catch> patterns() {
            var more = new ArrayList<Catch>();
            worthTrying.stream().mapToObj(meshes::get).forEach(mesh -> tryOn(mesh, more));
            return more;
        }

        private void tryOn(Mesh mesh, List<Catch> more) {
            var matcher = mesh.pattern().matcher(text.plain());
            boolean all = mesh.watched().action() == Watched.Action.MASK;
            while (matcher.find()) {
                more.add(caught(mesh.watched(), matcher.start(), matcher.end()));
                if (!all) return;
            }
        }

        private void word(int number, int end) {
            for (int mesh : byWord.get(number)) {
                if (meshes.get(mesh).pattern() != null) worthTrying.set(mesh);
                else word(meshes.get(mesh).watched(), text.plainAt(end - lengths[number]), plainEnd(end));
            }
        }

        private int plainEnd(int end) {
            return text.plainAt(end - 1) + 1;
        }

        private void word(Watched watched, int begin, int end) {
            boolean stands = !watched.whole() || text.border(begin) && text.border(end);
            if (stands) found.add(caught(watched, begin, end));
        }

        private Catch caught(Watched watched, int begin, int end) {
            return new Catch(watched, part, text.origin(begin), text.origin(end));
        }
    }

    public Sifted sift(Catch.Part part, String text) {
        var folded = Folded.of(text);
        var sifted = new Sifted(folded, part);
        trie.walk(folded.bare(), sifted::word);
        return sifted;
    }

    /** At once, for texts that need not hurry. */
    public List<Catch> all(Map<Catch.Part, String> texts) {
        var all = new ArrayList<Catch>();
        texts.forEach((part, text) -> {
            var sifted = sift(part, text);
            all.addAll(sifted.words());
            all.addAll(sifted.patterns());
        });
        return all;
    }
}
