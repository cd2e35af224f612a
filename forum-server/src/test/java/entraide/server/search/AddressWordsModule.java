package entraide.server.search;

import static java.util.stream.Collectors.joining;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import javax.tools.ToolProvider;

/**
 * Makes the module without which Elasticsearch's distribution for tests can make no API key, against that distribution: the
 * project itself does not compile against Elasticsearch.
 */
final class AddressWordsModule {

    private static final Path SOURCES = Path.of("src/test/resources/elasticsearch");

    private AddressWordsModule() {}

    /** A folder with the module in it. */
    static Path in(Path elasticsearch) throws IOException {
        var folder = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "elasticsearch-words");
        var module = Files.createDirectories(folder.resolve("modules/address-words"));
        var classes = Files.createDirectories(folder.resolve("classes"));
        var source = SOURCES.resolve("AddressWords.java").toString();
        int code = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-d", classes.toString(), "-cp", jars(elasticsearch.resolve("lib")), source);
        if (code != 0) throw new AssertionError("the module does not compile");
        pack(classes, module.resolve("address-words.jar"));
        var descriptor = "plugin-descriptor.properties";
        Files.copy(SOURCES.resolve(descriptor), module.resolve(descriptor));
        return folder;
    }

    private static String jars(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(Path::toString)
                    .filter(name -> name.endsWith(".jar"))
                    .collect(joining(File.pathSeparator));
        }
    }

    private static void pack(Path classes, Path jar) throws IOException {
        try (var out = new JarOutputStream(Files.newOutputStream(jar));
                var files = Files.walk(classes)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                out.putNextEntry(new JarEntry(classes.relativize(file).toString()));
                Files.copy(file, out);
            }
        }
    }
}
