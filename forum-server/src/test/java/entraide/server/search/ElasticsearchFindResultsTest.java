package entraide.server.search;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class ElasticsearchFindResultsTest extends FindResultsTest {

    private Elasticsearch elasticsearch;

    @BeforeAll
    @Override
    void open() {
        try {
            elasticsearch = new Elasticsearch();
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
        super.open();
    }

    @Override
    Map<String, String> settings() {
        return elasticsearch.settings();
    }

    @AfterAll
    void stop() throws IOException {
        elasticsearch.close();
    }
}
