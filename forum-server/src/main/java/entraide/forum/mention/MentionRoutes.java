package entraide.forum.mention;

import entraide.forum.Eyes;
import entraide.forum.mention.WhoIsMeant.Place;
import entraide.forum.space.SpaceName;
import entraide.platform.Platform;
import entraide.platform.db.Page;
import entraide.platform.people.PersonCard;
import entraide.platform.web.Call;
import entraide.platform.web.Operations;
import entraide.platform.web.Problem;
import entraide.platform.web.Refusal;
import entraide.platform.web.Reply;
import io.vertx.core.Future;
import java.util.List;

/** suggestMentions. */
public final class MentionRoutes {

    private final Platform platform;
    private final WhoIsMeant who = new WhoIsMeant();

    public MentionRoutes(Platform platform) {
        this.platform = platform;
    }

    public void mount(Operations operations) {
        operations.on("suggestMentions", this::suggestMentions);
    }

    private Future<Reply> suggestMentions(Call call) {
        var thread = call.number("thread");
        var space = call.query("space").map(SpaceName::of);
        if (thread.isPresent() == space.isPresent()) {
            throw new Refusal(Problem.invalid("/thread", "is given, or a space, and not both"));
        }
        return who.place(platform.database(), Eyes.of(call.caller()), thread, space)
                .compose(place -> found(call, place))
                .map(cards -> Reply.ok(new Page<>(cards, null)));
    }

    private Future<List<PersonCard>> found(Call call, Place place) {
        var me = call.caller().id();
        return call.query("q")
                .map(typed -> who.beginning(platform.database(), place, me, typed))
                .orElseGet(() -> who.writers(platform.database(), place, me));
    }
}
