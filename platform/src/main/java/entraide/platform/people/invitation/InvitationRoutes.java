package entraide.platform.people.invitation;

import entraide.platform.Platform;
import entraide.platform.mail.Address;
import entraide.platform.people.Role;
import entraide.platform.people.password.Passwords;
import entraide.platform.people.profile.Profile;
import entraide.platform.people.profile.Profiles;
import entraide.platform.people.session.SessionCookie;
import entraide.platform.people.session.SessionRoutes;
import entraide.platform.people.session.Sessions;
import entraide.platform.web.Call;
import entraide.platform.web.Operations;
import entraide.platform.web.Problem;
import entraide.platform.web.Refusal;
import entraide.platform.web.Reply;
import io.vertx.core.Future;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Inviting people, and becoming a member by an invitation: there is no other way in. */
public final class InvitationRoutes {

    private final Platform platform;
    private final Invite invite;
    private final Join join;
    private final SessionCookie cookie;

    public InvitationRoutes(Platform platform, Sessions sessions, Passwords passwords, SessionCookie cookie) {
        this.platform = platform;
        this.invite = new Invite(platform);
        this.join = new Join(platform, passwords, sessions);
        this.cookie = cookie;
    }

    public void mount(Operations operations) {
        operations.on("invite", this::invite);
        operations.on("listInvitations", this::listInvitations);
        operations.on("readInvitation", this::readInvitation);
        operations.on("withdrawInvitation", this::withdrawInvitation);
        operations.on("join", this::join);
    }

    private record NewInvitationJson(String email, List<Role> roles, Long cohortId, String locale) {

        Invite.Wish wish() {
            var address = Address.read(email)
                    .orElseThrow(() -> new Refusal(Problem.invalid("/email", "is no plain e-mail address")));
            return new Invite.Wish(address, roles, cohortId, locale == null ? "fr" : locale);
        }
    }

    private record CreatedInvitationJson(
            long id, String email, List<Role> roles, String cohort, Instant expiresAt, String token, String url) {

        static CreatedInvitationJson of(Invite.Wish wish, Invite.Sent sent) {
            return new CreatedInvitationJson(
                    sent.id(),
                    wish.email().text(),
                    wish.roles(),
                    sent.cohort(),
                    sent.expiresAt(),
                    sent.secret().tell(),
                    sent.url());
        }
    }

    private Future<Reply> invite(Call call) {
        var wish = call.body(NewInvitationJson.class).wish();
        return platform.database()
                .transact(tx -> invite.by(tx, call.caller().id(), wish))
                .map(sent -> Reply.created(CreatedInvitationJson.of(wish, sent)));
    }

    private Future<Reply> listInvitations(Call call) {
        return Invitations.list(platform.database(), call.paging()).map(Reply::ok);
    }

    private record SecretJson(String token) {}

    private record InvitationReadJson(
            String email, List<Role> roles, String cohort, String programme, String locale, Instant expiresAt) {

        static InvitationReadJson of(Invitations.Open open) {
            return new InvitationReadJson(
                    open.email(), open.roles(), open.cohort(), open.programme(), open.locale(), open.expiresAt());
        }
    }

    private Future<Reply> readInvitation(Call call) {
        var secret = call.body(SecretJson.class).token();
        return Invitations.open(platform.database(), secret, platform.clock().instant())
                .map(open -> open.orElseThrow(Refusal::notFound))
                .map(open -> Reply.ok(InvitationReadJson.of(open)));
    }

    private Future<Reply> withdrawInvitation(Call call) {
        return Invitations.withdraw(
                        platform.database(), call.id("id"), platform.clock().instant())
                .map(withdrawn -> {
                    if (!withdrawn) throw Refusal.notFound();
                    return Reply.noContent();
                });
    }

    private Future<Reply> join(Call call) {
        return join.with(call.body(Join.Wish.class), SessionRoutes.placeOf(call))
                .compose(joined -> Profiles.one(platform.database(), joined.memberId())
                        .map(profile -> Reply.created(Map.of("member", Profile.MeJson.of(profile.orElseThrow()))))
                        .map(reply -> cookie.put(reply, joined.session())));
    }
}
