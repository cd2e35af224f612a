package entraide.moderation.spam;

import entraide.moderation.Remembered;
import entraide.moderation.spam.Model.Score;
import entraide.moderation.watch.Rulebook;
import entraide.platform.Platform;
import entraide.platform.content.Hideable.Excerpt;
import entraide.platform.db.Sql;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.util.List;
import java.util.Optional;

/** What was learnt of spam, as this node remembers it: scores texts, once enough was judged to say anything. */
public final class Lessons {

    private final Platform platform;
    private final Rulebook rulebook;
    private final Remembered<Model> model;

    public Lessons(Platform platform, Rulebook rulebook) {
        this.platform = platform;
        this.rulebook = rulebook;
        this.model = new Remembered<>(platform, Learn.CHANGED, this::read);
    }

    private record Token(long token, int spam, int ham) {

        static Token from(Row row) {
            return new Token(row.getLong("token"), row.getInteger("spam"), row.getInteger("ham"));
        }
    }

    // What stood in one text alone says little, and is most of it. Read anew after each decision on a text.
    private static final String TOKENS = """
            select token, spam, ham
              from moderation.token
             where spam + ham > 1
                or token = 0
             order by token
             limit 500000
            """;

    private Future<Model> read() {
        return Sql.list(platform.database(), TOKENS, Token::from).map(Lessons::model);
    }

    private static Model model(List<Token> tokens) {
        var all = tokens.stream().filter(one -> one.token() == 0).findFirst().orElse(new Token(0, 0, 0));
        return new Model(
                tokens.stream().mapToLong(Token::token).toArray(),
                tokens.stream().mapToInt(Token::spam).toArray(),
                tokens.stream().mapToInt(Token::ham).toArray(),
                all.spam(),
                all.ham());
    }

    /** Empty while too little was judged. */
    public Future<Optional<Score>> score(Features features) {
        var rules = rulebook.rules();
        return model.now()
                .compose(known ->
                        rules.map(now -> known.knows(now.prevention().spam().examples())
                                ? Optional.of(known.of(features))
                                : Optional.empty()));
    }

    public Future<Optional<Score>> score(Excerpt text) {
        return score(features(text));
    }

    static Features features(Excerpt text) {
        return Features.of(text.title(), text.text(), text.hosts());
    }
}
