package entraide.server.demo;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import entraide.platform.people.Role;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;

/** The demo town as it is written down in {@code demo/*.yaml}. */
final class TownFile {

    private static final ObjectMapper YAML =
            new ObjectMapper(new YAMLFactory()).configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, true);

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

        boolean is(Role role) {
            return roles.contains(role);
        }
    }

    record Space(String slug, String name, String description, String visibility, List<String> cohorts) {}

    /** {@code at} says when: see {@link When}. */
    record Thread(
            String space,
            String kind,
            String by,
            String at,
            String title,
            List<String> tags,
            boolean anonymous,
            boolean blocked,
            boolean pinned,
            String body,
            List<String> sameProblem,
            List<String> thanks,
            List<Post> posts) {}

    /** {@code after} counts from the post or thread it stands under. */
    record Post(
            String by,
            String after,
            String body,
            List<String> thanks,
            List<String> endorsed,
            boolean solution,
            List<Post> posts) {}

    static Town town() {
        return read("town.yaml", Town.class);
    }

    static List<Thread> threads() {
        return List.of(read("threads.yaml", Thread[].class));
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
