package entraide.server.search;

import java.util.Map;

class LuceneRelevanceTest extends RelevanceTest {

    @Override
    Map<String, String> settings() {
        return Map.of();
    }
}
