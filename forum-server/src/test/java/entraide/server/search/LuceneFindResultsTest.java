package entraide.server.search;

import java.util.Map;

class LuceneFindResultsTest extends FindResultsTest {

    @Override
    Map<String, String> settings() {
        return Map.of();
    }
}
