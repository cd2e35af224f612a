package entraide.server.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import entraide.platform.people.Role;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The demo town as it is written down: {@code demo/town.yaml}, and {@code demo/threads/} with a file for each space. */
final class TownFile {

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    private TownFile() {}

    record Town(List<Programme> programmes, List<Person> members, List<Space> spaces) {}

    record Programme(String name, List<Cohort> cohorts) {}

    /** {@code starts} and {@code ends} are days from today. */
    record Cohort(String name, int starts, int ends) {}

    /** {@code cohorts} by name. */
    record Person(
            String handle,
            String name,
            Set<Role> roles,
            List<String> cohorts,
            String locale,
            List<String> skills,
            String bio) {

        String email() {
            return handle + "@demo.test";
        }
    }

    record Space(String slug, String name, String description, String visibility, List<String> cohorts) {}

    static Town town() {
        return read("town.yaml", Town.class);
    }

    /** By their space. */
    static Map<String, List<Begun>> threads() {
        var bySpace = new LinkedHashMap<String, List<Begun>>();
        for (var space : town().spaces())
            bySpace.put(space.slug(), List.of(read("threads/" + space.slug() + ".yaml", Begun[].class)));
        return bySpace;
    }

    static <T> List<T> orNone(List<T> list) {
        return list == null ? List.of() : list;
    }

    private static <T> T read(String name, Class<T> type) {
        try (var yaml = TownFile.class.getResourceAsStream("/demo/" + name)) {
            return YAML.readValue(yaml, type);
        } catch (IOException broken) {
            throw new UncheckedIOException("demo/" + name + " cannot be read", broken);
        }
    }
}
