package entraide.platform.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a killed server, a killed PostgreSQL or a second server do to the data folder: nothing that needs a hand. */
@Timeout(60)
class EmbeddedDatabaseCrashTest {

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
    void a_second_server_on_the_folder_gets_a_sentence_while_the_first_goes_on() throws IOException, SQLException {
        try (var first = new DatabaseHost.Running(data);
                var second = new DatabaseHost.Running(data)) {
            assertThat(second.firstLine()).startsWith("refused Another server already uses the data folder");
            DataFolder.note(first.url(), "undisturbed");
        }
    }

    @Test
    void after_a_killed_server_the_next_start_finds_everything() throws IOException, SQLException {
        long orphan;
        try (var server = new DatabaseHost.Running(data)) {
            DataFolder.note(server.url(), "acknowledged");
            orphan = server.postmaster();
            server.killAtOnce();
        }
        assertThat(ProcessHandle.of(orphan))
                .as("PostgreSQL outlives its server")
                .isPresent();

        try (var database = EmbeddedDatabase.start(data)) {
            assertThat(DataFolder.notes(database.url())).isEqualTo("acknowledged");
            assertThat(database.pid()).isNotEqualTo(orphan);
        }
    }

    @Test
    void after_server_and_postgresql_were_killed_the_next_start_finds_everything() throws IOException, SQLException {
        try (var server = new DatabaseHost.Running(data)) {
            DataFolder.note(server.url(), "acknowledged");
            server.killAtOnce();
            kill(server.postmaster());
        }

        try (var database = EmbeddedDatabase.start(data)) {
            assertThat(DataFolder.notes(database.url())).isEqualTo("acknowledged");
        }
    }

    @Test
    void a_killed_postgresql_comes_back_by_itself_at_the_same_address() throws SQLException {
        try (var database = EmbeddedDatabase.start(data)) {
            DataFolder.note(database.url(), "acknowledged");
            var address = database.url();
            for (int round = 0; round < 3; round++) {
                killAndAwaitAnother(database);
                assertThat(notesWhenBack(address)).isEqualTo("acknowledged");
            }
            assertThat(database.url()).isEqualTo(address);
        }
    }

    @Test
    void a_busy_child_of_a_killed_postgresql_does_not_keep_it_from_coming_back() throws SQLException {
        try (var database = EmbeddedDatabase.start(data);
                var busy = Jdbc.open(database.url())) {
            DataFolder.note(busy, "acknowledged");
            var counting = new Thread(() -> countForLong(busy));
            counting.start();
            awaitCounting(database.url());

            killAndAwaitAnother(database);

            assertThat(notesWhenBack(database.url())).isEqualTo("acknowledged");
        }
    }

    @Test
    void a_process_id_that_belongs_to_another_program_by_now_is_no_hindrance() throws IOException, SQLException {
        try (var database = EmbeddedDatabase.start(data)) {
            DataFolder.note(database.url(), "kept");
        }
        var stranger = new ProcessBuilder("sleep", "60").start();
        try {
            Files.writeString(
                    data.resolve("postgres/postmaster.pid"), stranger.pid() + "\n" + data.resolve("postgres") + "\n");

            try (var database = EmbeddedDatabase.start(data)) {
                assertThat(DataFolder.notes(database.url())).isEqualTo("kept");
            }
            assertThat(stranger.isAlive()).isTrue();
        } finally {
            stranger.destroyForcibly();
        }
    }

    @Test
    void a_cluster_that_was_never_finished_is_made_anew() throws IOException, SQLException {
        Folders.delete(data.resolve("postgres"));
        Files.createDirectories(data.resolve("postgres.new/base"));
        Files.writeString(data.resolve("postgres.new/PG_VERSION"), "18");

        try (var database = EmbeddedDatabase.start(data)) {
            DataFolder.note(database.url(), "whole");
        }
    }

    private static void kill(long pid) {
        ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly);
    }

    private static void killAndAwaitAnother(EmbeddedDatabase database) {
        long killed = database.pid();
        kill(killed);
        while (database.pid() == killed) LockSupport.parkNanos(20_000_000);
    }

    private static String notesWhenBack(String url) throws SQLException {
        var deadline = System.nanoTime() + Duration.ofSeconds(15).toNanos();
        while (true) {
            try {
                return DataFolder.notes(url);
            } catch (SQLException e) {
                if (System.nanoTime() > deadline) throw e;
                LockSupport.parkNanos(20_000_000);
            }
        }
    }

    private static void countForLong(Connection connection) {
        try (var statement = connection.createStatement()) {
            statement.execute("select count(*) from generate_series(1, 10000000000)");
        } catch (SQLException killedWithItsDatabase) {
            // as meant
        }
    }

    private static void awaitCounting(String url) throws SQLException {
        var query =
                "select count(*) from pg_stat_activity where state = 'active' and query like '%generate_series(1, 1%'"
                        + " and pid <> pg_backend_pid()";
        while (!"1".equals(DataFolder.ask(url, query))) LockSupport.parkNanos(20_000_000);
    }
}
