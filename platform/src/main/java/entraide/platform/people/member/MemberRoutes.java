package entraide.platform.people.member;

import entraide.platform.Platform;
import entraide.platform.db.Database;
import entraide.platform.people.profile.Profile;
import entraide.platform.people.profile.Profiles;
import entraide.platform.people.session.Sessions;
import entraide.platform.people.token.Tokens;
import entraide.platform.web.Call;
import entraide.platform.web.Operations;
import entraide.platform.web.Refusal;
import entraide.platform.web.Reply;
import io.vertx.core.Future;

/** Members as others meet them, and as staff look after them. */
public final class MemberRoutes {

    private final Database database;
    private final ChangeMember changeMember;

    public MemberRoutes(Platform platform, Sessions sessions, Tokens tokens) {
        this.database = platform.database();
        this.changeMember = new ChangeMember(platform.outbox(), sessions, tokens, platform.clock());
    }

    public void mount(Operations operations) {
        operations.on("findMembers", this::findMembers);
        operations.on("showMember", this::showMember);
        operations.on("listRoster", this::listRoster);
        operations.on("changeMember", this::changeMember);
    }

    private Future<Reply> findMembers(Call call) {
        return Profiles.find(database, call.query("q"), call.paging()).map(Reply::ok);
    }

    private Future<Reply> showMember(Call call) {
        return Profiles.byHandle(database, call.path("handle"))
                .map(member -> member.orElseThrow(Refusal::notFound))
                .map(member -> Reply.ok(Profile.PageJson.of(member)));
    }

    private Future<Reply> listRoster(Call call) {
        var wanted =
                new Profiles.Wanted(call.query("q"), call.query("role"), call.number("cohort"), call.flag("active"));
        return Profiles.roster(database, wanted, call.paging()).map(page -> Reply.ok(page.map(Profile.LineJson::of)));
    }

    private Future<Reply> changeMember(Call call) {
        var wish = call.body(ChangeMember.Wish.class);
        return database.transact(tx -> changeMember.of(tx, call.path("handle"), wish))
                .map(member -> Reply.ok(Profile.LineJson.of(member)));
    }
}
