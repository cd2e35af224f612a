package entraide.platform.db;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's programs for this machine, unpacked once from the classpath into a folder. */
record PostgresBinaries(Path home) {

    static PostgresBinaries in(Path folder) throws IOException {
        var archive = archiveForThisMachine();
        var home = folder.resolve(fingerprint(archive));
        if (!Files.isDirectory(home)) unpack(archive, home);
        return new PostgresBinaries(home);
    }

    /** A process of one of the programs, deaf to the PG* variables of whoever starts the server. */
    ProcessBuilder program(String name, List<String> arguments) throws IOException {
        var command = new ArrayList<>(prefix());
        command.add(home.resolve("bin").resolve(name).toString());
        command.addAll(arguments);
        var process = new ProcessBuilder(command);
        process.environment().keySet().removeIf(variable -> variable.startsWith("PG"));
        process.environment().put("LC_ALL", "C");
        return process;
    }

    // PostgreSQL refuses to be root: in a user namespace it is nobody, while its files stay root's. A session of its
    // own keeps the
    // terminal's Ctrl-C away from it, so that the server stops first. Both programs exec, so the process id stays.
    private static List<String> prefix() throws IOException {
        if (!onLinux()) return List.of();
        return isRoot() ? List.of("setsid", "unshare", "--user") : List.of("setsid");
    }

    static boolean isRoot() throws IOException {
        return onLinux() && (Integer) Files.getAttribute(Path.of("/proc/self"), "unix:uid") == 0;
    }

    private static boolean onLinux() {
        return System.getProperty("os.name").equals("Linux");
    }

    private static URL archiveForThisMachine() {
        var system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        var family = system.startsWith("mac") ? "darwin" : system;
        var chip = System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
        var archive = PostgresBinaries.class.getResource("/postgres-" + family + "-" + chip + ".txz");
        if (archive != null) return archive;
        throw new StartFailure("No PostgreSQL for " + system + " on " + chip
                + " is included: set ENTRAIDE_DATABASE_URL to one of your own.");
    }

    // The jar's own checksum names the version without reading the whole archive at each start.
    private static String fingerprint(URL archive) throws IOException {
        var connection = archive.openConnection();
        long mark = connection instanceof JarURLConnection jar
                ? jar.getJarEntry().getCrc()
                : connection.getContentLengthLong();
        return Long.toHexString(mark);
    }

    private static void unpack(URL archive, Path home) throws IOException {
        Folders.make(home.getParent());
        var unfinished = Files.createTempDirectory(home.getParent(), "unpacking");
        try (var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(archive.openStream())))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry())
                place(entry, tar, unfinished);
        }
        Files.move(unfinished, home, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void place(TarArchiveEntry entry, TarArchiveInputStream tar, Path folder) throws IOException {
        var target = folder.resolve(entry.getName()).normalize();
        if (entry.isDirectory() || !target.startsWith(folder)) return;
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, target);
        if ((entry.getMode() & 0100) != 0) target.toFile().setExecutable(true);
    }
}
