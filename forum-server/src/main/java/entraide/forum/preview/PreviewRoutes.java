package entraide.forum.preview;

import entraide.platform.text.Markdown;
import entraide.platform.web.Call;
import entraide.platform.web.Operations;
import entraide.platform.web.Reply;
import io.vertx.core.Future;

/** preview. */
public final class PreviewRoutes {

    private final Markdown markdown;

    public PreviewRoutes(Markdown markdown) {
        this.markdown = markdown;
    }

    private record Typed(String body) {}

    private record Shown(String html) {}

    public void mount(Operations operations) {
        operations.on("preview", this::preview);
    }

    private Future<Reply> preview(Call call) {
        return markdown.render(call.body(Typed.class).body).map(text -> Reply.ok(new Shown(text.html())));
    }
}
