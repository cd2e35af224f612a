package entraide.platform;

import entraide.platform.config.Settings;
import entraide.platform.db.EmbeddedDatabase;
import entraide.platform.db.Migrations;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The database of a node, brought to this version: one that was given, or our own in the data folder. */
public final class Storage implements AutoCloseable {

    private final String url;
    private final Optional<EmbeddedDatabase> own;

    private Storage(String url, Optional<EmbeddedDatabase> own) {
        this.url = url;
        this.own = own;
    }

    /** {@code schemas} are those of the modules, in the order of their migration. */
    public static Storage open(Settings settings, List<String> schemas) {
        var own = settings.database().isPresent()
                ? Optional.<EmbeddedDatabase>empty()
                : Optional.of(EmbeddedDatabase.start(settings.data()));
        var storage = new Storage(settings.database().orElseGet(() -> own.get().url()), own);
        try {
            Migrations.run(
                    storage.url,
                    Stream.concat(Stream.of("platform", "people"), schemas.stream())
                            .toList());
            return storage;
        } catch (RuntimeException failed) {
            storage.close();
            throw failed;
        }
    }

    public String url() {
        return url;
    }

    @Override
    public void close() {
        own.ifPresent(EmbeddedDatabase::close);
    }
}
