package entraide.platform.config;

import entraide.platform.mail.Address;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Every setting, each with a default that works on a laptop.
 *
 * @param database a PostgreSQL 15 or later; empty: one of our own in the data folder
 * @param elasticsearchCa certificates that Elasticsearch's is signed by; empty: those that Java trusts
 * @param smtp where mails go; empty: files in the data folder
 * @param mailFrom whom mails are from; empty: {@code entraide@} the public address's host
 * @param replies how members answer mails by mail
 * @param proxies addresses of our own reverse proxies, whose word on where a request comes from is taken
 * @param log {@code text} for people or {@code json} for programs; {@code logback.xml} reads it too
 * @param limits false lifts the rate limits, for measuring only
 * @param worker false withdraws the browsers' worker, should one be broken
 */
public record Settings(
        String host,
        int port,
        Path data,
        Optional<String> database,
        Optional<URI> elasticsearch,
        Optional<Path> elasticsearchCa,
        Optional<URI> smtp,
        Optional<URI> publicUrl,
        String schoolName,
        Optional<Address> mailFrom,
        Replies replies,
        Set<String> proxies,
        int connections,
        String log,
        boolean limits,
        boolean worker,
        boolean demo) {

    /** Reads the environment; what is wrong with it is told all at once. */
    public static Settings from(Map<String, String> environment) {
        var read = new SettingsReader(environment);
        var settings = new Settings(
                read.text("ENTRAIDE_HOST").orElse("127.0.0.1"),
                read.number("ENTRAIDE_PORT", 0, 65_535).orElse(8080),
                Path.of(read.text("ENTRAIDE_DATA").orElse("data")).toAbsolutePath(),
                read.url("ENTRAIDE_DATABASE_URL", "postgresql", "postgres").map(URI::toString),
                read.url("ENTRAIDE_ELASTICSEARCH_URL", "http", "https"),
                read.file("ENTRAIDE_ELASTICSEARCH_CA"),
                read.url("ENTRAIDE_SMTP_URL", "smtp", "smtps"),
                read.url("ENTRAIDE_PUBLIC_URL", "http", "https"),
                read.text("ENTRAIDE_SCHOOL_NAME").orElse("Entraide"),
                read.address("ENTRAIDE_MAIL_FROM"),
                Replies.from(read),
                read.words("ENTRAIDE_PROXIES"),
                read.number("ENTRAIDE_CONNECTIONS", 2, 500).orElse(12),
                read.choice("ENTRAIDE_LOG", "text", "json"),
                read.onOff("ENTRAIDE_LIMITS").orElse(true),
                read.onOff("ENTRAIDE_WORKER").orElse(true),
                false);
        read.refuseMistakes();
        return settings;
    }

    public Settings withDemo(boolean wanted) {
        return new Settings(
                host,
                port,
                data,
                database,
                elasticsearch,
                elasticsearchCa,
                smtp,
                publicUrl,
                schoolName,
                mailFrom,
                replies,
                proxies,
                connections,
                log,
                limits,
                worker,
                wanted);
    }

    /** For a node that nobody outside reaches, on a database that runs already; it finds inside the process. */
    public Settings privately(String databaseUrl) {
        return privately(databaseUrl, Optional.empty());
    }

    /** The same, with the search engine of the servers. */
    public Settings beside(String databaseUrl) {
        return privately(databaseUrl, elasticsearch);
    }

    private Settings privately(String databaseUrl, Optional<URI> engine) {
        return new Settings(
                "127.0.0.1",
                0,
                data,
                Optional.of(databaseUrl),
                engine,
                elasticsearchCa,
                Optional.empty(),
                // What it writes to people leads to where they will find it.
                Optional.of(address(port)),
                schoolName,
                mailFrom,
                Replies.NONE,
                proxies,
                connections,
                log,
                false,
                worker,
                demo);
    }

    /** Where people reach this school, for links in mails. */
    public URI address(int boundPort) {
        return publicUrl.orElseGet(() -> URI.create("http://" + host + ":" + boundPort));
    }

    /** A page of the browser client, for links in mails. */
    public String page(String path) {
        return address(port).toString().replaceFirst("/+$", "") + path;
    }

    /** Whether browsers come by TLS. */
    public boolean secure() {
        return publicUrl.map(URI::getScheme).filter("https"::equals).isPresent();
    }
}
