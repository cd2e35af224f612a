package entraide.server.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.QueryBuilder;

/** What there is to beat: BM25 over title and text with a language's standard analyser, nothing else. */
final class Plain {

    private final Analyzer analyser;
    private final IndexSearcher searcher;

    Plain(Analyzer analyser, List<Matters.Text> all) throws IOException {
        this.analyser = analyser;
        var directory = new ByteBuffersDirectory();
        try (var writer = new IndexWriter(directory, new IndexWriterConfig(analyser))) {
            for (var one : all) {
                var document = new Document();
                document.add(new StringField("title", one.title(), Field.Store.YES));
                document.add(new TextField("text", one.title() + "\n" + one.body(), Field.Store.NO));
                writer.addDocument(document);
            }
        }
        this.searcher = new IndexSearcher(DirectoryReader.open(directory));
    }

    List<String> titles(String query) throws IOException {
        var titles = new ArrayList<String>();
        var parsed = new QueryBuilder(analyser).createBooleanQuery("text", query);
        if (parsed == null) return titles;
        for (var hit : searcher.search(parsed, 100).scoreDocs)
            titles.add(searcher.storedFields().document(hit.doc).get("title"));
        return titles;
    }
}
