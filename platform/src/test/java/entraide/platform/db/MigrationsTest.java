package entraide.platform.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entraide.support.TestDatabase;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Migrating real databases with migrations of the tests' own. */
class MigrationsTest {

    private static final List<String> SHELVES = List.of("shelf");

    @TempDir
    private Path folder;

    private String url;

    @BeforeEach
    void emptyDatabase() {
        url = TestDatabase.shared().fresh();
    }

    @Test
    void migrating_makes_the_schema_and_its_history() throws IOException, SQLException {
        write("V001__books.sql", "create table shelf.book (title text not null);");

        Migrations.run(url, SHELVES, folderLoader());

        assertThat(DataFolder.ask(url, "select count(*) from shelf.book")).isEqualTo("0");
        assertThat(steps()).isEqualTo("001");
    }

    @Test
    void migrating_again_changes_nothing() throws IOException, SQLException {
        write("V001__books.sql", "create table shelf.book (title text not null);");
        Migrations.run(url, SHELVES, folderLoader());
        var before = DataFolder.ask(url, LAST_WRITERS);

        Migrations.run(url, SHELVES, folderLoader());

        assertThat(DataFolder.ask(url, LAST_WRITERS)).isEqualTo(before);
    }

    private static final String LAST_WRITERS = """
            select string_agg(step.xmin::text, ',') || ' ' || (
                     select checksum.xmin from pg_description checksum where objoid = 'shelf.migration_history'::regclass)
              from shelf.migration_history step
            """;

    @Test
    void a_new_migration_is_run_upon_the_old_ones() throws IOException, SQLException {
        write("V001__books.sql", "create table shelf.book (title text not null);");
        Migrations.run(url, SHELVES, folderLoader());
        write("V002__authors.sql", "alter table shelf.book add author text;");

        Migrations.run(url, SHELVES, folderLoader());

        assertThat(steps()).isEqualTo("001,002");
    }

    @Test
    void a_migration_that_was_changed_after_it_ran_is_refused_by_name() throws IOException, SQLException {
        write("V001__books.sql", "create table shelf.book (title text not null);");
        Migrations.run(url, SHELVES, folderLoader());
        write("V001__books.sql", "create table shelf.book (title text, changed boolean);");

        assertThatThrownBy(() -> Migrations.run(url, SHELVES, folderLoader()))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("The schema shelf cannot be migrated")
                .hasMessageContaining("001");
    }

    @Test
    void a_migration_that_fails_leaves_nothing_half_done_and_names_itself() throws IOException, SQLException {
        write("V001__books.sql", "create table shelf.book (title text); create table shelf.book (twice text);");

        assertThatThrownBy(() -> Migrations.run(url, SHELVES, folderLoader()))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("V001__books.sql");

        assertThat(DataFolder.ask(url, "select to_regclass('shelf.book')")).isNull();
        write("V001__books.sql", "create table shelf.book (title text);");
        Migrations.run(url, SHELVES, folderLoader());
        assertThat(steps()).isEqualTo("001");
    }

    @Test
    void a_schema_that_was_dropped_is_made_anew() throws IOException, SQLException {
        write("V001__books.sql", "create table shelf.book (title text not null);");
        Migrations.run(url, SHELVES, folderLoader());
        try (var connection = Jdbc.open(url);
                var statement = connection.createStatement()) {
            statement.execute("drop schema shelf cascade");
        }

        Migrations.run(url, SHELVES, folderLoader());

        assertThat(steps()).isEqualTo("001");
    }

    @Test
    void many_servers_may_migrate_at_once() throws IOException, SQLException {
        write("V001__books.sql", "create table shelf.book (title text not null);");
        write("V002__first.sql", "insert into shelf.book select 'first' from pg_sleep(0.2);");
        var loader = folderLoader();

        IntStream.range(0, 6).parallel().forEach(server -> Migrations.run(url, SHELVES, loader));

        assertThat(DataFolder.ask(url, "select count(*) from shelf.book")).isEqualTo("1");
        assertThat(steps()).isEqualTo("001,002");
    }

    @Test
    void migrations_in_a_jar_are_the_same_as_in_a_folder() throws IOException, SQLException {
        write("V001__books.sql", "create table shelf.book (title text not null);");
        var jar = packed();

        try (var loader =
                new URLClassLoader(new URL[] {jar.toUri().toURL()}, getClass().getClassLoader())) {
            Migrations.run(url, SHELVES, loader);

            assertThat(MigrationFiles.checksum(loader, "shelf"))
                    .isEqualTo(MigrationFiles.checksum(folderLoader(), "shelf"));
        }
        assertThat(steps()).isEqualTo("001");
    }

    @Test
    void a_schema_without_migrations_is_a_mistake() {
        assertThatThrownBy(() -> Migrations.run(url, List.of("nowhere")))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("nowhere");
    }

    @Test
    void emptying_takes_the_rows_and_leaves_the_history() throws IOException, SQLException {
        write(
                "V001__books.sql",
                "create table shelf.book (id bigint generated always as identity, title text not null);");
        Migrations.run(url, SHELVES, folderLoader());
        addBook();

        TestDatabase.shared().empty(url, "shelf");

        assertThat(DataFolder.ask(url, "select count(*) from shelf.book")).isEqualTo("0");
        assertThat(addBook()).as("numbers begin anew").isEqualTo("1");
        DataFolder.ask(url, "delete from shelf.book returning id");
        TestDatabase.shared().empty(url, "shelf");
        assertThat(addBook()).as("also those of a table without rows").isEqualTo("1");
        assertThat(steps()).isEqualTo("001");
    }

    private String addBook() throws SQLException {
        return DataFolder.ask(url, "insert into shelf.book (title) values ('first') returning id");
    }

    private String steps() throws SQLException {
        return DataFolder.ask(
                url,
                "select string_agg(version, ',' order by installed_rank) from shelf.migration_history where version is not null");
    }

    private void write(String name, String sql) throws IOException {
        var schema = Files.createDirectories(folder.resolve("db/shelf"));
        Files.writeString(schema.resolve(name), sql);
    }

    private ClassLoader folderLoader() throws IOException {
        return new URLClassLoader(new URL[] {folder.toUri().toURL()}, getClass().getClassLoader());
    }

    private Path packed() throws IOException {
        var jar = folder.resolve("shelf.jar");
        try (var out = new JarOutputStream(Files.newOutputStream(jar));
                var files = Files.list(folder.resolve("db/shelf"))) {
            out.putNextEntry(new ZipEntry("db/shelf/"));
            for (var file : files.toList()) {
                out.putNextEntry(new ZipEntry("db/shelf/" + file.getFileName()));
                out.write(Files.readAllBytes(file));
            }
        }
        return jar;
    }
}
