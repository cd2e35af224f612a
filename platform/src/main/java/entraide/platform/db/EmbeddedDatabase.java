package entraide.platform.db;

public final class EmbeddedDatabase {
    public static EmbeddedDatabase start(java.nio.file.Path p) {
        throw new IllegalStateException();
    }

    public String url() {
        return null;
    }

    public void close() {}
}
