package entraide.messaging.template;

import entraide.messaging.sheet.SheetBook;
import entraide.platform.db.Db;
import entraide.platform.db.Tx;
import entraide.platform.web.Call;
import entraide.platform.web.Operations;
import entraide.platform.web.Reply;
import io.vertx.core.Future;
import java.time.Clock;

/** listTemplates, showTemplate, createTemplate, changeTemplate, applyTemplate. */
public final class TemplateRoutes {

    private final Db db;
    private final Templates templates;
    private final ApplyTemplate apply;

    public TemplateRoutes(Db db, SheetBook book, Clock clock) {
        this.db = db;
        this.templates = new Templates(clock);
        this.apply = new ApplyTemplate(book, clock);
    }

    public void mount(Operations operations) {
        operations.on("listTemplates", this::listTemplates);
        operations.on("showTemplate", this::showTemplate);
        operations.once("createTemplate", this::createTemplate);
        operations.once("changeTemplate", this::changeTemplate);
        operations.once("applyTemplate", this::applyTemplate);
    }

    private Future<Reply> listTemplates(Call call) {
        return templates.all(db, call.number("programme"), call.paging()).map(Reply::ok);
    }

    private Future<Reply> showTemplate(Call call) {
        return Templates.one(db, call.id("id")).map(Reply::ok);
    }

    private Future<Reply> createTemplate(Call call, Tx tx) {
        return templates.create(tx, call.body(Templates.Wish.class)).map(Reply::created);
    }

    private Future<Reply> changeTemplate(Call call, Tx tx) {
        return templates
                .change(tx, call.id("id"), call.body(Templates.Wish.class))
                .map(Reply::ok);
    }

    private Future<Reply> applyTemplate(Call call, Tx tx) {
        var wanted = call.body(ApplyTemplate.Application.class);
        return apply.apply(tx, call.caller(), call.id("id"), wanted).map(Reply::created);
    }
}
