package entraide.platform.db;

import entraide.platform.Digest;
import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;

/** The migrations of one schema as the classpath holds them, in folders or in jars. */
final class MigrationFiles {

    private MigrationFiles() {}

    /** One fingerprint of all names and contents: equal means there is nothing to migrate. */
    static String checksum(ClassLoader loader, String schema) {
        try {
            var files = of(loader, "db/" + schema);
            if (files.isEmpty())
                throw new StartFailure("There are no migrations for the schema " + schema + " (db/" + schema + ").");
            var digest = Digest.sha256();
            files.forEach((name, content) -> {
                digest.update((name + ' ' + content.length + '\n').getBytes(StandardCharsets.UTF_8));
                digest.update(content);
            });
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException | URISyntaxException e) {
            throw new StartFailure("The migrations of the schema " + schema + " cannot be read: " + e, e);
        }
    }

    private static SortedMap<String, byte[]> of(ClassLoader loader, String folder)
            throws IOException, URISyntaxException {
        var files = new TreeMap<String, byte[]>();
        for (URL place : Collections.list(loader.getResources(folder))) {
            if (place.openConnection() instanceof JarURLConnection jar) addFromJar(jar, folder + "/", files);
            else addFromFolder(place.toURI(), files);
        }
        return files;
    }

    private static void addFromJar(JarURLConnection connection, String prefix, SortedMap<String, byte[]> files)
            throws IOException {
        // Not closed: the class loader may share it.
        var jar = connection.getJarFile();
        for (var entry : Collections.list(jar.entries())) {
            if (entry.isDirectory() || !entry.getName().startsWith(prefix)) continue;
            try (var content = jar.getInputStream(entry)) {
                files.put(entry.getName().substring(prefix.length()), content.readAllBytes());
            }
        }
    }

    private static void addFromFolder(URI folder, SortedMap<String, byte[]> files) throws IOException {
        var root = Path.of(folder);
        try (var all = Files.walk(root)) {
            for (var file : all.filter(Files::isRegularFile).toList()) {
                files.put(root.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
    }
}
