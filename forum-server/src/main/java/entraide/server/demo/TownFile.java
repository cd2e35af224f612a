package entraide.server.demo;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import entraide.platform.people.Role;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The demo town as it is written down: {@code demo/town.yaml}, {@code demo/threads/} with a file for each space, {@code demo/private.yaml}. */
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

    /** What is private: who has time for how many, a template, and who accompanies whom. */
    record Private(Map<String, Integer> capacities, Template template, List<Accompanied> accompaniments) {}

    record Template(
            String at, String cohort, String name, String goal, String success, List<Map<String, Object>> steps) {}

    /** {@code notes} by who and when, {@code checkins} by when; {@code target} in days from today. */
    record Accompanied(
            String student,
            Names mentors,
            String at,
            String goal,
            String success,
            Integer target,
            List<Step> steps,
            Map<String, String> notes,
            Map<String, CheckIn> checkins,
            List<Subject> subjects) {}

    /** {@code moves}: when it came to which state. Without an {@code owner} it came with the template. */
    record Step(
            String step,
            String owner,
            Integer due,
            @JsonAnySetter Map<String, String> moves) {}

    record CheckIn(String moved, String blocks, int sure) {}

    /** The key {@code lea -40d 10:12} of its title names who and when; {@code settled}: how much later the student did. */
    record Subject(
            @JsonAnySetter Map<String, String> said, String text, List<Told> re, String settled, Sharing shared) {}

    /** {@code consent}: how much later the student agreed, {@code hides} hidden first; null, still to be decided. */
    record Sharing(String after, String title, String space, List<String> hides, String consent) {}

    static Private inPrivate() {
        return read("private.yaml", Private.class);
    }

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

    static <K, V> Map<K, V> orNone(Map<K, V> map) {
        return map == null ? Map.of() : map;
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
