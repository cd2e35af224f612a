package entraide.platform.mail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.ext.mail.MailMessage;
import io.vertx.ext.mail.mailencoder.MailEncoder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** Writes mails as files that mail programs open, for schools that set no SMTP server yet. */
final class FileCarrier implements Carrier {

    private final Vertx vertx;
    private final Path folder;
    private final String ownHost;

    FileCarrier(Vertx vertx, Path folder, String ownHost) {
        this.vertx = vertx;
        this.folder = folder;
        this.ownHost = ownHost;
    }

    @Override
    public Future<Void> carry(long letter, MailMessage mail) {
        var text = new MailEncoder(mail, ownHost).encode();
        return vertx.executeBlocking(() -> write("letter-%06d.eml".formatted(letter), text), false);
    }

    private Void write(String name, String text) throws IOException {
        Files.createDirectories(folder);
        var draft = Files.writeString(folder.resolve(name + ".part"), text, UTF_8);
        if (draft.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("rw-------"));
        }
        Files.move(draft, folder.resolve(name), ATOMIC_MOVE);
        return null;
    }
}
