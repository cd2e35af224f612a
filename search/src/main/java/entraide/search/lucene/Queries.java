package entraide.search.lucene;

import entraide.search.index.Fields;
import entraide.search.index.Want;
import java.time.Instant;
import java.util.List;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexOrDocValuesQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** Says what is wanted in Lucene's words. */
final class Queries implements Want.Reader<Query> {

    private static final Queries READER = new Queries();

    private Queries() {}

    static Query of(Want want) {
        return want.read(READER);
    }

    @Override
    public Query term(Want.Term term) {
        return weighed(new TermQuery(new Term(term.field(), term.word())), term.weight());
    }

    @Override
    public Query phrase(Want.Phrase phrase) {
        var words = phrase.words().toArray(String[]::new);
        return weighed(new PhraseQuery(phrase.slop(), phrase.field(), words), phrase.weight());
    }

    @Override
    public Query begins(Want.Begins begins) {
        var prefix = new PrefixQuery(new Term(begins.field(), begins.beginning()));
        return new BoostQuery(new ConstantScoreQuery(prefix), begins.weight());
    }

    @Override
    public Query any(Want.Any any) {
        var query = new BooleanQuery.Builder();
        add(query, any.of(), Occur.SHOULD);
        return query.build();
    }

    @Override
    public Query best(Want.Best best) {
        return new DisjunctionMaxQuery(best.of().stream().map(Queries::of).toList(), best.tie());
    }

    @Override
    public Query all(Want.All all) {
        var query = new BooleanQuery.Builder();
        add(query, all.must(), Occur.MUST);
        add(query, all.should(), Occur.SHOULD);
        add(query, all.only(), Occur.FILTER);
        add(query, all.never(), Occur.MUST_NOT);
        return query.build();
    }

    @Override
    public Query flat(Want.Flat flat) {
        return new BoostQuery(new ConstantScoreQuery(of(flat.of())), flat.weight());
    }

    @Override
    public Query marked(Want.Marked marked) {
        if (marked.values().size() == 1)
            return new ConstantScoreQuery(new TermQuery(
                    new Term(marked.field(), marked.values().iterator().next())));
        var values = marked.values().stream().map(BytesRef::new).toList();
        return new ConstantScoreQuery(new TermInSetQuery(marked.field(), values));
    }

    @Override
    public Query between(Want.Between between) {
        long from = between.from() == null ? Long.MIN_VALUE : millis(between.from());
        long to = between.to() == null ? Long.MAX_VALUE : millis(between.to()) - 1;
        // Whichever is cheaper: all of that time, or the time of each that was found.
        return new IndexOrDocValuesQuery(
                LongPoint.newRangeQuery(Fields.AT, from, to),
                NumericDocValuesField.newSlowRangeQuery(Fields.AT, from, to));
    }

    private static void add(BooleanQuery.Builder query, List<Want> wants, Occur how) {
        wants.forEach(want -> query.add(of(want), how));
    }

    private static Query weighed(Query query, float weight) {
        return weight == 1 ? query : new BoostQuery(query, weight);
    }

    private static long millis(Instant at) {
        return at.toEpochMilli();
    }
}
