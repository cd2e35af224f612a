package entraide.search.index;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** What is looked for, as a tree that each engine says in its own language. */
public sealed interface Want {

    <R> R read(Reader<R> reader);

    /** What only adds to its score. */
    default List<Want> lifts() {
        return List.of();
    }

    /** Finds the same, without what only adds to its score. */
    default Want unlifted() {
        return this;
    }

    /** Translates each kind of node. */
    interface Reader<R> {
        R term(Term term);

        R phrase(Phrase phrase);

        R begins(Begins begins);

        R any(Any any);

        R best(Best best);

        R all(All all);

        R flat(Flat flat);

        R marked(Marked marked);

        R between(Between between);
    }

    /** A word, scored by how rare it is and how often it stands there. */
    record Term(String field, String word, float weight) implements Want {
        @Override
        public <R> R read(Reader<R> reader) {
            return reader.term(this);
        }
    }

    /** Words in this order, with at most {@code slop} moves between them. */
    record Phrase(String field, List<String> words, int slop, float weight) implements Want {
        @Override
        public <R> R read(Reader<R> reader) {
            return reader.phrase(this);
        }
    }

    /** Any word that begins so; all the same. */
    record Begins(String field, String beginning, float weight) implements Want {
        @Override
        public <R> R read(Reader<R> reader) {
            return reader.begins(this);
        }
    }

    /** One of them at least; their scores are added. */
    record Any(List<Want> of) implements Want {
        @Override
        public <R> R read(Reader<R> reader) {
            return reader.any(this);
        }
    }

    /** One of them at least; the best one's score, and a part of the others'. */
    record Best(List<Want> of, float tie) implements Want {
        @Override
        public <R> R read(Reader<R> reader) {
            return reader.best(this);
        }
    }

    /** All of {@code must} and {@code only}, none of {@code never}; {@code should} adds to the score, {@code only} does not. */
    record All(List<Want> must, List<Want> should, List<Want> only, List<Want> never) implements Want {
        @Override
        public <R> R read(Reader<R> reader) {
            return reader.all(this);
        }

        @Override
        public List<Want> lifts() {
            return must.isEmpty() ? List.of() : should;
        }

        @Override
        public Want unlifted() {
            return must.isEmpty() ? this : new All(must, List.of(), only, never);
        }
    }

    /** Scored the same wherever it holds. */
    record Flat(Want of, float weight) implements Want {
        @Override
        public <R> R read(Reader<R> reader) {
            return reader.flat(this);
        }
    }

    /** Has one of these values. */
    record Marked(String field, Collection<String> values) implements Want {
        @Override
        public <R> R read(Reader<R> reader) {
            return reader.marked(this);
        }
    }

    /** Written in this time; null on one side is without end. {@code to} is not in it. */
    record Between(Instant from, Instant to) implements Want {
        @Override
        public <R> R read(Reader<R> reader) {
            return reader.between(this);
        }
    }
}
