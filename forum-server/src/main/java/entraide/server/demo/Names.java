package entraide.server.demo;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;

/** Words with spaces between them: handles, tags. */
record Names(List<String> all) {

    static final Names NONE = new Names(List.of());

    @JsonCreator
    static Names of(String text) {
        return new Names(List.of(text.strip().split("\\s+")));
    }

    static Names orNone(Names names) {
        return names == null ? NONE : names;
    }
}
