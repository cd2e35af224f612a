package entraide.platform.db;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A program that runs the embedded database until its standard input ends, as a server of its own would. */
final class DatabaseHost {

    private DatabaseHost() {}

    public static void main(String[] arguments) throws IOException {
        try (var database = EmbeddedDatabase.start(Path.of(arguments[0]))) {
            System.out.println("ready " + database.url() + " " + database.pid());
            while (System.in.read() >= 0) {}
        } catch (StartFailure e) {
            System.out.println("refused " + e.getMessage());
        }
    }

    /** Such a program as another process, which ends with the test at the latest. */
    static final class Running implements AutoCloseable {

        private final Process process;
        private final String firstLine;

        Running(Path data) throws IOException {
            Files.createDirectories(Path.of("target"));
            process = new ProcessBuilder(
                            "java",
                            "-cp",
                            System.getProperty("java.class.path"),
                            DatabaseHost.class.getName(),
                            data.toString())
                    .redirectError(Path.of("target/database-host.log").toFile())
                    .start();
            var output = process.inputReader();
            var line = output.readLine();
            while (line != null && !line.startsWith("ready ") && !line.startsWith("refused ")) line = output.readLine();
            firstLine = line;
        }

        String firstLine() {
            return firstLine;
        }

        String url() {
            return firstLine.split(" ")[1];
        }

        long postmaster() {
            return Long.parseLong(firstLine.split(" ")[2]);
        }

        void killAtOnce() {
            process.destroyForcibly().onExit().join();
        }

        @Override
        public void close() throws IOException {
            process.outputWriter().close();
            process.onExit().join();
        }
    }
}
