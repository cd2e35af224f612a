package entraide.server.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** The configuration of an Elasticsearch with security: a certificate by an authority of our own, and who may come in. */
record Certificates(Path folder) {

    /** Who may do what README asks for, and nothing else. */
    static final String USER = "entraide:secret-for-tests";

    /** Who may make keys besides, each good for no more than that. */
    static final String KEEPER = "keeper:secret-for-tests";

    private static final String ROLES = """
            entraide:
              cluster: [ "manage_index_templates" ]
              indices:
                - names: [ "entraide-*" ]
                  privileges: [ "all" ]
            keeper:
              cluster: [ "manage_own_api_key" ]
            """;

    private static final String PASSWORD = "for-tests";

    static Certificates made() throws IOException {
        var made =
                new Certificates(Files.createTempDirectory(Path.of("target").toAbsolutePath(), "elasticsearch-config"));
        made.key("ca", "-ext", "bc:c");
        made.tool("ca", "-exportcert", "-rfc", "-file", "ca.pem");
        made.key("node");
        made.tool("node", "-certreq", "-file", "node.csr");
        made.tool("ca", "-gencert", "-infile", "node.csr", "-outfile", "node.pem", "-rfc", "-ext", "san=ip:127.0.0.1");
        Files.writeString(
                made.folder.resolve("node.pem"), Files.readString(made.authority()), StandardOpenOption.APPEND);
        made.tool("node", "-importcert", "-noprompt", "-file", "node.pem");
        Files.writeString(made.folder.resolve("users"), USER + "\n" + KEEPER + "\n");
        Files.writeString(made.folder.resolve("users_roles"), "entraide:entraide,keeper\nkeeper:keeper\n");
        Files.writeString(made.folder.resolve("roles.yml"), ROLES);
        return made;
    }

    Path authority() {
        return folder.resolve("ca.pem");
    }

    /** Trusts the authority, and nobody else. */
    SSLContext trusting() {
        try (var pem = Files.newInputStream(authority())) {
            var known = KeyStore.getInstance(KeyStore.getDefaultType());
            known.load(null, null);
            known.setCertificateEntry(
                    "authority", CertificateFactory.getInstance("X.509").generateCertificate(pem));
            var trusted = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trusted.init(known);
            var context = SSLContext.getInstance("TLS");
            context.init(null, trusted.getTrustManagers(), null);
            return context;
        } catch (IOException | GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private void key(String name, String... more) throws IOException {
        var options = new ArrayList<>(List.of("-genkeypair", "-keyalg", "EC", "-dname", "CN=" + name));
        options.addAll(List.of(more));
        tool(name, options.toArray(String[]::new));
    }

    private void tool(String name, String... options) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.addAll(List.of(options));
        command.addAll(List.of("-keystore", name + ".p12", "-alias", name, "-storetype", "PKCS12"));
        command.addAll(List.of("-storepass", PASSWORD));
        var tool = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        var said = new String(tool.getInputStream().readAllBytes());
        if (tool.onExit().join().exitValue() != 0) throw new AssertionError(command + ": " + said);
    }
}
