package entraide.search.elastic;

import entraide.platform.db.StartFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** Trusts whoever shows a certificate that is signed by one of some, and nobody else. */
final class Trust {

    private Trust() {}

    /** The certificates in a file, one after the other, as PEM. */
    static SSLContext in(Path file) {
        try (var pem = Files.newInputStream(file)) {
            var known = KeyStore.getInstance(KeyStore.getDefaultType());
            known.load(null, null);
            for (var one : CertificateFactory.getInstance("X.509").generateCertificates(pem))
                known.setCertificateEntry("authority-" + known.size(), one);
            if (known.size() == 0) throw new StartFailure("There is no certificate in " + file + ".");
            var trusted = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trusted.init(known);
            var context = SSLContext.getInstance("TLS");
            context.init(null, trusted.getTrustManagers(), null);
            return context;
        } catch (IOException | GeneralSecurityException broken) {
            throw new StartFailure("The certificates in " + file + " cannot be read.", broken);
        }
    }
}
