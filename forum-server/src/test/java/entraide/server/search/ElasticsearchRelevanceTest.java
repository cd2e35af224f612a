package entraide.server.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class ElasticsearchRelevanceTest extends RelevanceTest {

    private Elasticsearch elasticsearch;

    @BeforeAll
    @Override
    void open() {
        try {
            elasticsearch = new Elasticsearch();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        super.open();
    }

    @Override
    Map<String, String> settings() {
        return elasticsearch.settings();
    }

    // Texts are written again when something about them changes, and what was there before counts as one text more
    // until
    // segments are merged: how rare a word is would depend on when that happens.
    @Override
    void settle() {
        try {
            var index = elasticsearch.ask("GET", "/entraide-*/_stats/docs", null);
            System.out.println("before merging: "
                    + index.getJsonObject("_all").getJsonObject("primaries").getJsonObject("docs"));
            elasticsearch.ask("POST", "/entraide-*/_forcemerge?max_num_segments=1", null);
            elasticsearch.ask("POST", "/entraide-*/_refresh", null);
        } catch (IOException | InterruptedException broken) {
            throw new IllegalStateException(broken);
        }
    }

    @AfterAll
    void stop() throws IOException {
        elasticsearch.close();
    }
}
