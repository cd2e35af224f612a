package entraide.notice.mail;

import entraide.notice.channel.Bounces;
import entraide.notice.mail.refusal.Refusals;
import entraide.notice.mail.refusal.Unsubscribe;
import entraide.notice.reply.address.ReplyAddresses;
import entraide.platform.Platform;
import entraide.platform.chore.Chore;
import entraide.platform.chore.ForgetOld;
import entraide.platform.content.Noteworthy;
import entraide.platform.people.Restrictions;
import entraide.platform.web.Operations;
import io.vertx.core.Future;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** All that has to do with notices by mail, wired. */
public final class NoticeMails {

    private final Office office;
    private final WriteMail write;
    private final MailRounds rounds;
    private final Clock clock;

    public NoticeMails(Platform platform, List<Noteworthy> owners, Restrictions restrictions, Clock clock) {
        var replies = new ReplyAddresses(
                platform.database(), clock, platform.settings().replies().address());
        this.office =
                new Office(platform, new Readable(owners, restrictions), new Refusals(platform.database()), replies);
        this.write = new WriteMail(office);
        this.rounds = new MailRounds(office, write);
        this.clock = clock;
    }

    public void mount(Operations operations) {
        var unsubscribe = new Unsubscribe(office.refusals(), clock);
        new MailRoutes(office.platform(), new Preview(office, write), unsubscribe).mount(operations);
    }

    public void start() {
        office.platform().mail().tell(new AfterMail(office, write, new Bounces(clock)));
        rounds.start();
    }

    public Future<Void> close() {
        return rounds.close();
    }

    public MailRounds rounds() {
        return rounds;
    }

    private static final Duration KEPT = Duration.ofDays(90);

    // Served by mail_sent_idx.
    private static final String FORGET = """
            delete from notice.mail
             where id in (select id
                            from notice.mail
                           where sent_at < $1
                           order by sent_at
                           limit 5000
                             for update skip locked)
            """;

    public Chore forget() {
        return new ForgetOld("notice.forget-mails", Duration.ofMinutes(10), KEPT, FORGET, clock);
    }
}
