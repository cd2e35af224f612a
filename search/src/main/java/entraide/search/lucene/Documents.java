package entraide.search.lucene;

import entraide.platform.content.ContentRef;
import entraide.search.index.Entry;
import entraide.search.index.Fields;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;

/** An entry as Lucene keeps it: nothing of a text but its words, for what is shown comes from its owner. */
final class Documents {

    private static final FieldType BAG = bag();

    private Documents() {}

    private static FieldType bag() {
        var type = new FieldType();
        type.setTokenized(true);
        type.setOmitNorms(true);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        type.freeze();
        return type;
    }

    static Term name(String ref) {
        return new Term(Fields.REF, ref);
    }

    /** Orders what is equal otherwise: a number for each name, cheaper to compare than names. */
    static long place(ContentRef ref) {
        return ref.id() << 8 | Math.floorMod(ref.kind().hashCode(), 256);
    }

    static Document of(Entry entry) {
        var document = new Document();
        var ref = entry.ref().toString();
        document.add(new StringField(Fields.REF, ref, Field.Store.NO));
        document.add(new SortedDocValuesField(Fields.REF, new BytesRef(ref)));
        document.add(new NumericDocValuesField(Fields.PLACE, place(entry.ref())));
        entry.texts().forEach((field, words) -> document.add(text(field, words)));
        for (var mark : entry.marks()) {
            document.add(new StringField(Fields.MARKS, mark, Field.Store.NO));
            document.add(new SortedSetDocValuesField(Fields.MARKS, new BytesRef(mark)));
        }
        for (var key : entry.audience()) document.add(new StringField(Fields.AUDIENCE, key, Field.Store.NO));
        document.add(new StringField(Fields.OWNER, Long.toString(entry.ownerId()), Field.Store.NO));
        document.add(new LongPoint(Fields.AT, entry.at().toEpochMilli()));
        document.add(new NumericDocValuesField(Fields.AT, entry.at().toEpochMilli()));
        return document;
    }

    private static Field text(String field, String words) {
        return Fields.BAGS.contains(field) ? new Field(field, words, BAG) : new TextField(field, words, Field.Store.NO);
    }
}
