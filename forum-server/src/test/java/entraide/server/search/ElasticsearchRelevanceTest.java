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

    // Texts are written again when something about them changes, and what was there before counts as one text more: how
    // rare a word is would depend on when segments are merged, and Elasticsearch keeps what was there for a while even
    // then.
    @Override
    void settle() {
        library.rebuilt();
    }

    @AfterAll
    void stop() throws IOException {
        elasticsearch.close();
    }
}
