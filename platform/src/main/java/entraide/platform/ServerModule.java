package entraide.platform;

import entraide.platform.chore.Chore;
import entraide.platform.content.Answerable;
import entraide.platform.content.Chronicle;
import entraide.platform.content.Dated;
import entraide.platform.content.Exportable;
import entraide.platform.content.Hideable;
import entraide.platform.content.Noteworthy;
import entraide.platform.content.Replyable;
import entraide.platform.content.Searchable;
import entraide.platform.events.Subscriber;
import entraide.platform.live.Audiences;
import entraide.platform.people.Restrictions;
import entraide.platform.web.Operations;
import io.vertx.core.Future;
import java.util.List;
import java.util.Optional;

/** What the server asks of a module; its only door. */
public interface ServerModule {

    /** Names the contract {@code openapi/<name>.yaml}, the prefix {@code /api/v1/<name>} and the schema. */
    String name();

    void mount(Operations operations);

    default List<Hideable> hideables() {
        return List.of();
    }

    default List<Searchable> searchables() {
        return List.of();
    }

    default List<Answerable> answerables() {
        return List.of();
    }

    /** What members take along of it. */
    default List<Exportable> exportables() {
        return List.of();
    }

    default List<Noteworthy> noteworthies() {
        return List.of();
    }

    /** What members' calendars show of it. */
    default List<Dated> dates() {
        return List.of();
    }

    /** Of which places there are feeds. */
    default List<Chronicle> chronicles() {
        return List.of();
    }

    /** Where members write by mail. */
    default List<Replyable> replyables() {
        return List.of();
    }

    default List<Subscriber> subscribers() {
        return List.of();
    }

    default List<Audiences> audiences() {
        return List.of();
    }

    /** Who is restricted; of one module at most. */
    default Optional<Restrictions> restrictions() {
        return Optional.empty();
    }

    /** As whichever of these modules judges says; where none does, nobody is restricted. */
    static Restrictions restrictions(List<ServerModule> modules) {
        return modules.stream()
                .flatMap(module -> module.restrictions().stream())
                .findFirst()
                .orElse(Restrictions.NONE);
    }

    default List<Chore> chores() {
        return List.of();
    }

    /** For what runs beside requests; the node hears events by then. */
    default void start() {}

    /** Ends what {@link #start} began; the database is still there. */
    default Future<Void> close() {
        return Future.succeededFuture();
    }
}
