package entraide.platform.text;

import java.util.Set;

public record Rendered(
        String html, Set<String> mentions, Set<Long> threads, Set<Long> files, String plain, boolean plainOnly) {}
