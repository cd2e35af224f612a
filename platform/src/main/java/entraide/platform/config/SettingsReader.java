package entraide.platform.config;

import entraide.platform.mail.Address;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Reads settings one by one and collects what is wrong, so that all of it can be said at once. */
final class SettingsReader {

    private static final String OURS = "ENTRAIDE_";

    private final Map<String, String> given = new TreeMap<>();
    private final TreeSet<String> known = new TreeSet<>();
    private final List<String> mistakes = new ArrayList<>();

    SettingsReader(Map<String, String> environment) {
        environment.forEach((name, value) -> {
            if (name.startsWith(OURS)) given.put(name, value);
        });
    }

    Optional<String> text(String name) {
        known.add(name);
        return Optional.ofNullable(given.get(name)).map(String::trim).filter(value -> !value.isEmpty());
    }

    Optional<Integer> number(String name, int least, int most) {
        return text(name).flatMap(value -> {
            try {
                var number = Integer.parseInt(value);
                if (number >= least && number <= most) return Optional.of(number);
                return wrong(name + " is between " + least + " and " + most + ", not " + value);
            } catch (NumberFormatException none) {
                return wrong(name + " is a number, not " + value);
            }
        });
    }

    Optional<URI> url(String name, String... schemes) {
        return text(name).flatMap(value -> {
            try {
                var url = URI.create(value);
                if (List.of(schemes).contains(url.getScheme())) return Optional.of(url);
            } catch (IllegalArgumentException none) {
                return wrong(name + " is no address that can be read");
            }
            return wrong(name + " begins with " + String.join(":// or ", schemes) + "://");
        });
    }

    /** One that can be read. */
    Optional<Path> file(String name) {
        return text(name).flatMap(value -> {
            try {
                var file = Path.of(value).toAbsolutePath();
                if (Files.isReadable(file) && Files.isRegularFile(file)) return Optional.of(file);
            } catch (InvalidPathException none) {
                return wrong(name + " is no name of a file");
            }
            return wrong(name + " names no file that can be read: " + value);
        });
    }

    Optional<Address> address(String name) {
        return text(name).flatMap(value -> Address.read(value).or(() -> wrong(name + " is no plain e-mail address")));
    }

    Optional<Boolean> onOff(String name) {
        return text(name).flatMap(value -> switch (value) {
            case "on" -> Optional.of(true);
            case "off" -> Optional.of(false);
            default -> wrong(name + " is on or off, not " + value);
        });
    }

    /** Words between commas. */
    Set<String> words(String name) {
        return text(name).stream()
                .flatMap(value -> Arrays.stream(value.split(",")))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** One of some words; the first is the default. */
    String choice(String name, String... words) {
        return text(name)
                .flatMap(value -> List.of(words).contains(value)
                        ? Optional.of(value)
                        : wrong(name + " is " + String.join(" or ", words) + ", not " + value))
                .orElse(words[0]);
    }

    /** Something that each setting alone does not tell. */
    void mistake(String said) {
        mistakes.add(said);
    }

    void refuseMistakes() {
        given.keySet().stream().filter(name -> !known.contains(name)).forEach(name -> mistakes.add(unknown(name)));
        if (!mistakes.isEmpty()) throw new SettingsMistake(String.join("; ", mistakes));
    }

    private String unknown(String name) {
        var near = known.stream().filter(ours -> distance(ours, name) <= 3).findFirst();
        return name + " is not a setting of ours"
                + near.map(ours -> "; did you mean " + ours + "?").orElse("");
    }

    private <T> Optional<T> wrong(String mistake) {
        mistakes.add(mistake);
        return Optional.empty();
    }

    /** How many letters differ (Levenshtein). */
    private static int distance(String a, String b) {
        var previous = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) previous[j] = j;
        for (int i = 1; i <= a.length(); i++) {
            var row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                var swap = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(swap, Math.min(previous[j], row[j - 1]) + 1);
            }
            previous = row;
        }
        return previous[b.length()];
    }
}
