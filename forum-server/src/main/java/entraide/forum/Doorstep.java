package entraide.forum;

import entraide.platform.content.Gatekeeper;
import entraide.platform.content.Gatekeeper.Draft;
import entraide.platform.content.Gatekeeper.Look;
import entraide.platform.content.Gatekeeper.Verdict;
import entraide.platform.db.Tx;
import entraide.platform.people.Caller;
import entraide.platform.text.Markdown;
import entraide.platform.text.Rendered;
import io.vertx.core.Future;

/** Where every text of the forum is rendered and looked at before it is written. */
public final class Doorstep {

    private final Gatekeeper keeper;
    private final Markdown markdown;

    public Doorstep(Gatekeeper keeper, Markdown markdown) {
        this.keeper = keeper;
        this.markdown = markdown;
    }

    /** A text before its transaction. */
    public record Guest(String body, Rendered text, Look look) {

        /** Moderation's own words: nobody looks at them. */
        public static Guest passed(String body, Rendered text) {
            return new Guest(body, text, (tx, space) -> space.map(id -> new Gatekeeper.Passed(null, body)));
        }
    }

    /** A text that may be written, as it is to be written. */
    public record Admitted(Verdict verdict, Rendered text) {

        public boolean held() {
            return verdict.held();
        }

        public String title() {
            return verdict.title();
        }

        public String body() {
            return verdict.body();
        }
    }

    public Future<Guest> post(Caller author, String body) {
        return markdown.render(body)
                .compose(text -> meet(author, new Draft("post", false, null, body, text.plain()), text));
    }

    public Future<Guest> edited(Caller author, String body) {
        return markdown.render(body)
                .compose(text -> meet(author, new Draft("post", true, null, body, text.plain()), text));
    }

    public Future<Guest> thread(Caller author, String title, String body) {
        return markdown.render(body)
                .compose(text -> meet(author, new Draft("thread", false, title, body, text.plain()), text));
    }

    /** A title alone, of a thread that is there. */
    public Future<Look> title(Caller author, String title) {
        return keeper.look(author, new Draft("thread", true, title, "", ""));
    }

    /** A text that was rendered elsewhere. */
    public Future<Guest> rendered(Caller author, String body, Rendered text) {
        return meet(author, new Draft("post", false, null, body, text.plain()), text);
    }

    private Future<Guest> meet(Caller author, Draft draft, Rendered text) {
        return keeper.look(author, draft).map(look -> new Guest(draft.body(), text, look));
    }

    /** Asked for at once with what finds the space; what was masked is rendered again. */
    public Future<Admitted> admit(Tx tx, Guest guest, Future<Long> spaceId) {
        return guest.look()
                .verdict(tx, spaceId)
                .compose(verdict -> text(guest, verdict).map(text -> new Admitted(verdict, text)));
    }

    private Future<Rendered> text(Guest guest, Verdict verdict) {
        return verdict.body().equals(guest.body()) ? Future.succeededFuture(guest.text()) : render(verdict.body());
    }

    public Future<Rendered> render(String body) {
        return markdown.render(body);
    }
}
