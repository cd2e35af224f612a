package entraide.platform.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vertx.pgclient.PgConnectOptions;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Starting and stopping, on real data folders. */
class EmbeddedDatabaseTest {

    private Path data;

    @BeforeEach
    void folder() throws IOException {
        data = DataFolder.used();
    }

    @AfterEach
    void gone() throws IOException {
        Folders.delete(data);
    }

    @Test
    void what_was_written_is_there_after_a_stop_and_a_start_at_the_same_address() throws SQLException {
        String address;
        try (var database = EmbeddedDatabase.start(data)) {
            address = database.url();
            DataFolder.note(database.url(), "kept");
        }

        try (var database = EmbeddedDatabase.start(data)) {
            assertThat(DataFolder.notes(database.url())).isEqualTo("kept");
            assertThat(database.url()).isEqualTo(address);
        }
    }

    @Test
    void the_first_start_makes_everything() throws IOException, SQLException {
        var folder = DataFolder.unused();
        try (var database = EmbeddedDatabase.start(folder)) {
            DataFolder.note(database.url(), "first");
            assertThat(DataFolder.notes(database.url())).isEqualTo("first");
        } finally {
            Folders.delete(folder);
        }
    }

    @Test
    void what_is_acknowledged_is_on_disk_and_text_is_ordered_alike_everywhere() throws SQLException {
        try (var database = EmbeddedDatabase.start(data)) {
            assertThat(setting(database, "fsync")).isEqualTo("on");
            assertThat(setting(database, "full_page_writes")).isEqualTo("on");
            assertThat(setting(database, "synchronous_commit")).isEqualTo("on");
            assertThat(setting(database, "server_encoding")).isEqualTo("UTF8");
            assertThat(DataFolder.ask(database.url(), "select datlocale from pg_database where datname = 'entraide'"))
                    .isEqualTo("C.UTF-8");
        }
    }

    @Test
    void nobody_gets_in_without_the_password_that_only_the_owner_can_read() throws IOException, SQLException {
        try (var database = EmbeddedDatabase.start(data)) {
            var password = PgConnectOptions.fromUri(database.url()).getPassword();
            var guessed = database.url().replace(password, "guessed");

            assertThatThrownBy(() -> Jdbc.open(guessed)).isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> Jdbc.open(guessed.replace("entraide:", "postgres:")))
                    .isInstanceOf(SQLException.class);
            assertThat(Files.getPosixFilePermissions(data.resolve("postgres.password")))
                    .isEqualTo(PosixFilePermissions.fromString("rw-------"));
            assertThat(setting(database, "listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(DataFolder.ask(database.url().replace("entraide:", "postgres:"), "show unix_socket_directories"))
                    .isEmpty();
            assertThat(setting(database, "is_superuser")).isEqualTo("off");
        }
    }

    @Test
    void a_folder_that_came_back_open_to_all_is_closed_again() throws IOException {
        Files.setPosixFilePermissions(data.resolve("postgres"), PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.setPosixFilePermissions(data.resolve("postgres.password"), PosixFilePermissions.fromString("rw-r--r--"));

        EmbeddedDatabase.start(data).close();

        assertThat(Files.getPosixFilePermissions(data.resolve("postgres")))
                .isEqualTo(PosixFilePermissions.fromString("rwx------"));
        assertThat(Files.getPosixFilePermissions(data.resolve("postgres.password")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void a_taken_port_is_left_to_its_owner() throws IOException, SQLException {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Files.writeString(data.resolve("postgres.port"), Integer.toString(other.getLocalPort()));

            try (var database = EmbeddedDatabase.start(data)) {
                assertThat(URI.create(database.url()).getPort()).isNotEqualTo(other.getLocalPort());
                DataFolder.note(database.url(), "another port");
            }
        }
    }

    @Test
    void a_second_start_in_the_same_process_is_refused_and_harms_nothing() throws SQLException {
        try (var database = EmbeddedDatabase.start(data)) {
            assertThatThrownBy(() -> EmbeddedDatabase.start(data))
                    .isInstanceOf(StartFailure.class)
                    .hasMessageContaining("already uses the data folder");
            DataFolder.note(database.url(), "still here");
        }
    }

    @Test
    void a_start_that_fails_says_why_and_frees_the_folder() {
        assertThatThrownBy(() -> EmbeddedDatabase.start(data, Map.of("shared_buffers", "much")))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("shared_buffers");

        EmbeddedDatabase.start(data).close();
    }

    private static String setting(EmbeddedDatabase database, String name) throws SQLException {
        return DataFolder.ask(database.url(), "show " + name);
    }
}
