package entraide.server;

import entraide.platform.Node;
import entraide.search.SearchModule;
import entraide.server.moderation.Unpacked;
import entraide.support.Answer;
import entraide.support.Relayed;
import entraide.support.Speaker;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Everything that somebody can fetch from a small school: each read operation of each contract, with every id there may
 * be and each of its query parameters. A new operation is in it by itself.
 */
final class Sweep {

    private static final List<String> IDS =
            IntStream.rangeClosed(1, 4).mapToObj(String::valueOf).toList();
    private static final List<String> SPACES = List.of("marketing", "spring", "staff-room", "hidden");

    // Words of what is written in private, and words like them: whoever may not read those is not told that they exist.
    private static final List<String> QUERIES = List.of(
            "l",
            "zq",
            "school.test",
            "zqthread",
            "zqbody",
            "About",
            "zqthred",
            "zqbodi",
            "zqmesage",
            "zqsubjekt",
            "zqanswr",
            "zqmarc",
            "is:mine");

    /** What to ask with, by the name of the parameter; those with an enum or a yes and no are asked with all of it. */
    private static final Map<String, List<String>> QUESTIONS = Map.ofEntries(
            Map.entry("id", IDS),
            Map.entry("handle", List.of("lea", "zoe", "tom", "mina")),
            Map.entry("key", List.of("new", "thread:1", "thread:2", "post:1", "post:2", "conversation:1")),
            Map.entry("space", SPACES),
            Map.entry("tag", List.of("zqtag")),
            Map.entry("author", IDS),
            Map.entry("member", IDS),
            Map.entry("accompaniment", IDS),
            Map.entry("before", List.of("9")),
            Map.entry("thread", IDS.subList(0, 2)),
            Map.entry("threads", List.of("1,2,3,4")),
            Map.entry("q", QUERIES),
            Map.entry("title", List.of("zqthread about", "zqsubjekt zqmessage")),
            Map.entry("body", List.of("zqbody")),
            Map.entry("cohort", IDS.subList(0, 2)),
            Map.entry("programme", IDS.subList(0, 2)),
            Map.entry("weeks", List.of("1", "53")),
            Map.entry("step", List.of("1")),
            Map.entry("note", List.of("1")),
            Map.entry("version", List.of("1", "2")),
            Map.entry("from", List.of("0")),
            Map.entry("to", List.of("1")),
            Map.entry("silent", List.of("1")),
            Map.entry("percent", List.of("200")),
            Map.entry("token", List.of("entraide_feed_none", "1.digest.abcdefghijklmnopqrstuvwxyz0")),
            Map.entry("limit", List.of("1")));

    // Asked with two parameters at once.
    private static final List<String> MORE = SPACES.stream()
            .flatMap(space -> Stream.of(
                    "/api/v1/forum/mentions?q=l&space=" + space,
                    "/api/v1/forum/tags?q=zq&space=" + space,
                    "/api/v1/forum/threads?tag=zqtag&space=" + space))
            .toList();

    // What is looked for in vain is counted whoever looks, so a sweep would find its own traces; ListQueriesTest holds
    // what is not told there.
    private static final Pattern OWN_TRACES = Pattern.compile("/api/v1/search/queries(?!\\?which=(opened|answered)).*");

    private static final String FEEDS = "/api/v1/notice/feeds";

    private final List<String> addresses;
    private final Map<String, Map<String, String>> feeds = new HashMap<>();
    private final SearchModule search;
    private final Node node;

    Sweep(Node node) {
        this.node = node;
        search = SearchModule.in(node.modules());
        var all = new ArrayList<>(MORE);
        for (var operation : Operation.all(node.modules())) {
            if (operation.method().equals("GET") && !operation.streams()) all.addAll(addresses(operation));
        }
        addresses = all.stream()
                .filter(address -> !OWN_TRACES.matcher(address).matches())
                .toList();
    }

    /** Each address with what is told there, once all that was written can be found and whom it concerns was told. */
    Map<String, String> by(Speaker reader) {
        search.caughtUp().await();
        Relayed.to(node, "notice");
        var seen = new ConcurrentSkipListMap<String, String>();
        var own = feeds.computeIfAbsent(reader.handle(), first -> feeds(reader));
        own.forEach((name, address) -> seen.put(name, told(reader.get(address))));
        addresses.parallelStream().forEach(address -> seen.put(address, told(reader.get(address))));
        return seen;
    }

    /** The reader's own private addresses, by what they were made for: one of each kind that they may have. */
    private static Map<String, String> feeds(Speaker reader) {
        var made = new HashMap<String, String>();
        for (int space = 0; space <= SPACES.size(); space++) {
            var order = space == 0 ? Map.of() : Map.of("spaceId", space);
            var answer = reader.post(FEEDS, order);
            if (answer.status() == 201)
                made.put(
                        "feed " + space,
                        URI.create(answer.json().getString("address")).getRawPath());
        }
        return made;
    }

    /** Where the two differ, or nothing. */
    static Map<String, String> difference(Map<String, String> before, Map<String, String> after) {
        var changed = new TreeMap<String, String>();
        before.forEach((address, told) -> {
            if (!told.equals(after.get(address))) changed.put(address, told + "\n → " + after.get(address));
        });
        return changed;
    }

    // A sweep signs in with a token, and so leaves a trace of its own where tokens are listed, sooner or later.
    private static String told(Answer answer) {
        // What is packed is told as well.
        var words = "application/zip".equals(answer.header("content-type"))
                ? Unpacked.of(answer).told()
                : answer.text();
        words = words.replaceAll("\"usedAt\" ?: ?(null|\"[^\"]*\")", "");
        return answer.status() + " " + answer.header("etag") + " " + words;
    }

    private static List<String> addresses(Operation operation) {
        var places = List.of("/api/v1/" + operation.module() + operation.path());
        for (var parameter : operation.parameters("path")) {
            var name = parameter.getString("name");
            places = places.stream()
                    .flatMap(place -> questions(operation, parameter).stream()
                            .map(value -> place.replace("{" + name + "}", value)))
                    .toList();
        }
        return places.stream()
                .flatMap(place -> Stream.concat(
                        Stream.of(place),
                        operation.parameters("query").stream()
                                .flatMap(parameter -> questions(operation, parameter).stream()
                                        .map(value -> place + "?" + parameter.getString("name") + "="
                                                + URLEncoder.encode(value, StandardCharsets.UTF_8)))))
                .toList();
    }

    private static List<String> questions(Operation operation, JsonObject parameter) {
        var name = parameter.getString("name");
        if (name.equals("after")) return List.of();
        var schema = operation.values().resolved(parameter.getJsonObject("schema"));
        if (schema.containsKey("enum")) return words(schema.getJsonArray("enum"));
        if ("boolean".equals(schema.getValue("type"))) return List.of("true", "false");
        var known = QUESTIONS.get(name);
        if (known == null) throw new AssertionError("say in Sweep what to ask " + operation.id() + " with as " + name);
        return known;
    }

    private static List<String> words(JsonArray words) {
        return words.stream().map(String::valueOf).toList();
    }
}
