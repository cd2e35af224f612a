package entraide.platform.db;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;

/** What the embedded database does to folders: owner-only ones, one server at a time, gone whole. */
final class Folders {

    private Folders() {}

    static void make(Path folder) throws IOException {
        // createDirectories alone trips over a link to a folder before JDK 20.
        if (Files.isDirectory(folder)) return;
        Files.createDirectories(
                folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    }

    /** What a backup brought back readable for all is the owner's alone again, as PostgreSQL demands. */
    static void closeToOthers(Path path) throws IOException {
        Files.setPosixFilePermissions(
                path, PosixFilePermissions.fromString(Files.isDirectory(path) ? "rwx------" : "rw-------"));
    }

    /** Taken until the channel is closed or the process ends, however it ends. */
    static FileChannel lock(Path data) throws IOException {
        var channel = FileChannel.open(data.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) return channel;
        } catch (OverlappingFileLockException heldByThisProcess) {
            // falls through to the same refusal
        }
        channel.close();
        throw new StartFailure(
                "Another server already uses the data folder " + data + ": stop it, or choose another folder.");
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) return;
        try (var all = Files.walk(folder)) {
            for (var path : all.sorted(Comparator.reverseOrder()).toList()) Files.delete(path);
        }
    }
}
