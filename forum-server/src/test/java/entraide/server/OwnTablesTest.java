package entraide.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A module's SQL names no other module's tables; people, which all share, may be read by everyone. */
class OwnTablesTest {

    private static final List<String> SCHEMAS =
            List.of("forum", "queue", "messaging", "moderation", "search", "notice", "platform", "people");
    private static final Pattern TEXT_BLOCK = Pattern.compile("\"\"\"(.*?)\"\"\"", Pattern.DOTALL);
    private static final Pattern TABLE =
            Pattern.compile("\\b(from|join|into|update|table|only)\\s+(" + String.join("|", SCHEMAS) + ")\\.\\w+");
    private static final Pattern WRITES_PEOPLE = Pattern.compile("\\b(into|update|delete\\s+from)\\s+people\\.");

    private static final Map<Path, String> ROOMS = Map.of(
            Path.of("../messaging/src/main"), "messaging",
            Path.of("../moderation/src/main"), "moderation",
            Path.of("../search/src/main"), "search",
            Path.of("src/main/java/entraide/forum"), "forum",
            Path.of("src/main/java/entraide/queue"), "queue",
            Path.of("src/main/java/entraide/notice"), "notice",
            Path.of("src/main/resources/db/notice"), "notice",
            Path.of("src/main/resources/db/forum"), "forum",
            Path.of("src/main/resources/db/queue"), "queue");

    @Test
    void each_module_reads_and_writes_its_own_tables() throws IOException {
        for (var room : ROOMS.entrySet()) {
            for (var file : sources(room.getKey())) {
                var strangers = TABLE.matcher(sql(file))
                        .results()
                        .map(found -> found.group(2))
                        .filter(schema -> !schema.equals(room.getValue()) && !schema.equals("people"))
                        .toList();
                assertThat(strangers).as("tables of others in %s", file).isEmpty();
                assertThat(WRITES_PEOPLE.matcher(sql(file)).find())
                        .as("%s writes people", file)
                        .isFalse();
            }
        }
    }

    @Test
    void platform_names_no_modules_tables() throws IOException {
        for (var file : sources(Path.of("../platform/src/main"))) {
            var strangers = TABLE.matcher(sql(file))
                    .results()
                    .map(found -> found.group(2))
                    .filter(schema -> !schema.equals("platform") && !schema.equals("people"))
                    .toList();
            assertThat(strangers).as("tables of modules in %s", file).isEmpty();
        }
    }

    private static List<Path> sources(Path room) throws IOException {
        if (!Files.exists(room)) return List.of();
        try (Stream<Path> files = Files.walk(room)) {
            return files.filter(file ->
                            file.toString().endsWith(".java") || file.toString().endsWith(".sql"))
                    .toList();
        }
    }

    private static String sql(Path file) throws IOException {
        var text = Files.readString(file);
        if (file.toString().endsWith(".sql")) return text;
        var blocks = new StringBuilder();
        TEXT_BLOCK
                .matcher(text)
                .results()
                .forEach(block -> blocks.append(block.group(1)).append('\n'));
        return blocks.toString();
    }
}
