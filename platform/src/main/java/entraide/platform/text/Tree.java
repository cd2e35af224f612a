package entraide.platform.text;

import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;

/** Looks at the parsed text before it is written out: how deep it is, and how much its references would repeat. */
final class Tree {
    private static final int DEEPEST = 100;
    private static final long MOST_REPEATED = 500_000;

    private int references;

    private Tree() {}

    static void check(Document document) {
        var tree = new Tree();
        tree.walk(document);
        if (tree.references * longestReference(document) > MOST_REPEATED) throw new TooMuch("references");
    }

    // Without recursion: the depth is what is in question.
    private void walk(Document document) {
        int depth = 0;
        for (Node node = document; node != null; ) {
            if (depth > DEEPEST) throw new TooMuch("depth");
            if (node instanceof RefNode) references++;
            if (node.getFirstChild() != null) {
                node = node.getFirstChild();
                depth++;
                continue;
            }
            while (node != null && node.getNext() == null) {
                node = node.getParent();
                depth--;
            }
            if (node != null) node = node.getNext();
        }
    }

    private static long longestReference(Document document) {
        return Parser.REFERENCES.get(document).values().stream()
                .mapToLong(Node::getTextLength)
                .max()
                .orElse(0);
    }
}
