package entraide.server.kills;

import entraide.notice.NoticeModule;
import entraide.platform.Node;
import entraide.platform.ServerModule;
import entraide.platform.Storage;
import entraide.platform.config.Settings;
import entraide.platform.people.Role;
import entraide.search.SearchModule;
import entraide.server.Growth;
import entraide.server.Modules;
import entraide.support.Enrolment;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A program that serves what {@code Main} serves, and a ledger, until its standard input ends; it does what is ordered there. */
final class ServerHost {

    private ServerHost() {}

    /** {@code arguments}: the data folder, and the handles of members to be made. */
    public static void main(String[] arguments) throws IOException {
        var settings = Settings.from(settings(arguments[0]));
        var storage = Storage.open(settings, also(Modules.SCHEMAS, "ledger"));
        try (var node = Node.start(
                settings,
                Clock.systemUTC(),
                storage,
                platform -> also(Modules.of(platform), (ServerModule) new Ledger()))) {
            Stream.of(arguments).skip(1).forEach(handle -> enrol(node, handle));
            System.out.println("ready " + node.port() + " " + storage.url());
            var orders = new BufferedReader(new InputStreamReader(System.in));
            for (var order = orders.readLine(); order != null; order = orders.readLine()) {
                obey(node, order.split(" "));
                System.out.println("done");
            }
        }
    }

    private static void obey(Node node, String[] order) {
        switch (order[0]) {
            case "grow" -> Growth.of(node.platform(), Integer.parseInt(order[1]));
            case "settle" -> settle(SearchModule.in(node.modules()));
            case "mail" -> mail(node);
            default -> throw new IllegalArgumentException(order[0]);
        }
    }

    private static void settle(SearchModule search) {
        do search.caughtUp().await();
        while (!search.building().whole());
    }

    private static void mail(Node node) {
        NoticeModule.in(node.modules()).mailRounds().goRound().await();
        node.platform().mail().deliver().await();
    }

    private static Map<String, String> settings(String data) {
        var all = new HashMap<>(Map.of("ENTRAIDE_DATA", data, "ENTRAIDE_PORT", "0", "ENTRAIDE_LIMITS", "off"));
        System.getenv().forEach((name, value) -> {
            if (name.startsWith("ENTRAIDE_")) all.put(name, value);
        });
        return all;
    }

    private static <T> List<T> also(List<T> many, T one) {
        return Stream.concat(many.stream(), Stream.of(one)).toList();
    }

    private static void enrol(Node node, String handle) {
        var role = handle.equals("sara") ? Role.STAFF : handle.equals("mina") ? Role.MENTOR : Role.STUDENT;
        var token = Enrolment.of(node.platform(), handle, List.of(role)).token();
        System.out.println("token " + handle + " " + token);
    }
}
