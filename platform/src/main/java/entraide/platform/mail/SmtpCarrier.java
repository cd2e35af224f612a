package entraide.platform.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.ext.mail.LoginOption;
import io.vertx.ext.mail.MailClient;
import io.vertx.ext.mail.MailConfig;
import io.vertx.ext.mail.MailMessage;
import io.vertx.ext.mail.StartTLSOptions;
import java.net.URI;
import java.net.URLDecoder;
import java.util.Set;

/** Hands mails to an SMTP server: {@code smtp://user:password@host:587}, or {@code smtps://} for TLS from the start. */
final class SmtpCarrier implements Carrier {

    private static final Set<String> HERE = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final int CONNECT_MILLIS = 10_000;
    private static final int IDLE_SECONDS = 20;

    private final MailClient client;

    private SmtpCarrier(MailClient client) {
        this.client = client;
    }

    static SmtpCarrier to(Vertx vertx, URI smtp, String ownHost) {
        return new SmtpCarrier(MailClient.create(vertx, config(smtp).setOwnHostname(ownHost)));
    }

    static MailConfig config(URI smtp) {
        boolean tls = smtp.getScheme().equals("smtps");
        var config = new MailConfig()
                .setHostname(smtp.getHost())
                .setPort(smtp.getPort() > 0 ? smtp.getPort() : tls ? 465 : 587)
                .setSsl(tls)
                .setStarttls(startTls(smtp, tls))
                .setLogin(LoginOption.NONE)
                .setMaxPoolSize(1);
        config.setConnectTimeout(CONNECT_MILLIS).setIdleTimeout(IDLE_SECONDS);
        config.setHostnameVerificationAlgorithm("HTTPS");
        return smtp.getRawUserInfo() == null ? config : signedIn(config, smtp.getRawUserInfo());
    }

    /** A password never goes over a line in the clear, unless the line stays within this machine. */
    private static StartTLSOptions startTls(URI smtp, boolean tls) {
        if (tls) return StartTLSOptions.DISABLED;
        boolean secret = smtp.getRawUserInfo() != null && !HERE.contains(smtp.getHost());
        return secret ? StartTLSOptions.REQUIRED : StartTLSOptions.OPTIONAL;
    }

    private static MailConfig signedIn(MailConfig config, String who) {
        var parts = who.split(":", 2);
        return config.setLogin(LoginOption.REQUIRED)
                .setUsername(decoded(parts[0]))
                .setPassword(decoded(parts.length > 1 ? parts[1] : ""));
    }

    private static String decoded(String part) {
        return URLDecoder.decode(part.replace("+", "%2B"), UTF_8);
    }

    @Override
    public Future<Void> carry(long letter, MailMessage mail) {
        return client.sendMail(mail).mapEmpty();
    }
}
