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

    /** By so much two runs of the same differed. */
    @Override
    double slack() {
        return 1;
    }

    @AfterAll
    void stop() throws IOException {
        elasticsearch.close();
    }
}
