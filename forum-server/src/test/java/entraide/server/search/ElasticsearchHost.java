package entraide.server.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * A program that is a genuine Elasticsearch node until its standard input ends. By reflection: the project neither
 * compiles against Elasticsearch nor ships it.
 */
final class ElasticsearchHost {

    private static final Map<String, String> SECURITY = Map.of(
            "transport.type", "security4",
            "http.type", "security4",
            "xpack.security.enabled", "true",
            "xpack.security.transport.ssl.enabled", "false",
            "xpack.security.http.ssl.enabled", "true",
            "xpack.security.http.ssl.keystore.path", "node.p12",
            "xpack.security.http.ssl.keystore.password", "for-tests",
            "xpack.security.authc.realms.file.file1.order", "0");

    private ElasticsearchHost() {}

    /**
     * The program.
     *
     * @param arguments where Elasticsearch is unpacked, its data folder, its port; for one with security also the folder of
     *     its configuration, and where its modules for that are
     */
    public static void main(String[] arguments) throws ReflectiveOperationException, IOException {
        var secured = arguments.length > 3;
        var all = new HashMap<>(Map.ofEntries(
                Map.entry("cluster.name", "entraide-test"),
                Map.entry("node.name", "one"),
                Map.entry("path.home", arguments[0]),
                Map.entry("path.data", arguments[1]),
                Map.entry("path.logs", arguments[1] + "/logs"),
                Map.entry("http.port", arguments[2]),
                Map.entry("transport.port", "0"),
                Map.entry("network.host", "127.0.0.1"),
                Map.entry("discovery.type", "single-node"),
                Map.entry("transport.type", "netty4"),
                Map.entry("http.type", "netty4"),
                Map.entry("cluster.routing.allocation.disk.threshold_enabled", "false"),
                Map.entry("node.store.allow_mmap", "false")));
        if (secured) all.putAll(SECURITY);
        var settings = settings(all);
        var config = secured ? Path.of(arguments[3]) : null;
        var type = Class.forName("org.elasticsearch.common.settings.Settings");
        var logs = Class.forName("org.elasticsearch.common.logging.LogConfigurator");
        logs.getMethod("configureESLogging").invoke(null);
        logs.getMethod("configureWithoutConfig", type).invoke(null, settings);
        Supplier<String> name = () -> "one";
        var environment = Class.forName("org.elasticsearch.node.InternalSettingsPreparer")
                .getMethod("prepareEnvironment", type, Map.class, Path.class, Supplier.class)
                .invoke(null, settings, Map.of(), config, name);
        var modules = new HashSet<Object>(bundles(Path.of(arguments[0])));
        for (int i = 4; i < arguments.length; i++) modules.addAll(bundles(Path.of(arguments[i])));
        run(environment, modules);
    }

    private static Object settings(Map<String, String> values) throws ReflectiveOperationException {
        var builder = Class.forName("org.elasticsearch.common.settings.Settings")
                .getMethod("builder")
                .invoke(null);
        for (var value : values.entrySet()) {
            builder.getClass()
                    .getMethod("put", String.class, String.class)
                    .invoke(builder, value.getKey(), value.getValue());
        }
        return builder.getClass().getMethod("build").invoke(builder);
    }

    private static Collection<?> bundles(Path home) throws ReflectiveOperationException {
        return (Collection<?>) Class.forName("org.elasticsearch.plugins.PluginsLoader")
                .getMethod("loadModulesBundles", Path.class)
                .invoke(null, home.resolve("modules"));
    }

    private static void run(Object environment, Set<?> modules) throws ReflectiveOperationException, IOException {
        var loaders = Class.forName("org.elasticsearch.plugins.PluginsLoader");
        var loader = loaders.getMethod("createPluginsLoader", Set.class, Set.class, Map.class, boolean.class)
                .invoke(null, modules, Set.of(), Map.of(), true);
        var node = Class.forName("org.elasticsearch.node.Node")
                .getConstructor(environment.getClass(), loaders)
                .newInstance(environment, loader);
        node.getClass().getMethod("start").invoke(node);
        System.out.println("ready");
        while (System.in.read() >= 0) {}
        node.getClass().getMethod("close").invoke(node);
    }
}
