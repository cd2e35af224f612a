package entraide.search;

import entraide.platform.Platform;
import entraide.platform.ServerModule;
import entraide.platform.chore.Chore;
import entraide.platform.content.ReadableSpaces;
import entraide.platform.content.Resembling;
import entraide.platform.events.Subscriber;
import entraide.platform.web.Operations;
import entraide.search.asked.AskedRoutes;
import entraide.search.asked.ForgetAsked;
import entraide.search.asked.Misses;
import entraide.search.elastic.ElasticEngine;
import entraide.search.index.Engine;
import entraide.search.keep.Building;
import entraide.search.keep.Contents;
import entraide.search.keep.Keeper;
import entraide.search.keep.Lease;
import entraide.search.keep.School;
import entraide.search.lucene.LuceneEngine;
import entraide.search.result.Desk;
import entraide.search.result.FindResults;
import entraide.search.result.FindSimilar;
import entraide.search.result.Readers;
import entraide.search.result.ResultRoutes;
import entraide.search.seal.Seals;
import entraide.search.synonym.SynonymRoutes;
import entraide.search.synonym.Synonyms;
import entraide.search.twin.Twins;
import io.vertx.core.Future;
import java.util.List;

/** The door of search: finding what one may read, in texts that others own. */
public final class SearchModule implements ServerModule {

    private final Platform platform;
    private final Engine engine;
    private final Keeper keeper;
    private final Synonyms synonyms;
    private final Desk desk;
    private final Misses misses;
    private final Twins twins;

    /** {@code owners} are the modules whose texts are found. */
    public SearchModule(Platform platform, List<ServerModule> owners, ReadableSpaces spaces) {
        this(platform, owners, spaces, engine(platform));
    }

    /** With an engine of one's own. */
    public SearchModule(Platform platform, List<ServerModule> owners, ReadableSpaces spaces, Engine engine) {
        var contents = new Contents(
                owners.stream().flatMap(owner -> owner.searchables().stream()).toList());
        var audiences =
                owners.stream().flatMap(owner -> owner.audiences().stream()).toList();
        this.platform = platform;
        this.engine = engine;
        this.keeper = new Keeper(platform, engine, contents);
        this.twins = new Twins(platform.vertx(), contents);
        this.synonyms = new Synonyms(platform.database(), platform.tail());
        this.misses = new Misses(platform);
        var readers = new Readers(platform.database(), audiences, spaces, platform.tail());
        this.desk = new Desk(platform.database(), engine, contents, readers, synonyms);
    }

    private static Engine engine(Platform platform) {
        var settings = platform.settings();
        var lease = new Lease(platform.database());
        return settings.elasticsearch()
                .<Engine>map(address ->
                        new ElasticEngine(platform.vertx(), address, settings.elasticsearchCa(), lease::held))
                .orElseGet(
                        () -> new LuceneEngine(platform.vertx(), settings.data().resolve("search")));
    }

    /** The one among a node's modules. */
    public static SearchModule in(List<ServerModule> modules) {
        return modules.stream()
                .filter(SearchModule.class::isInstance)
                .map(SearchModule.class::cast)
                .findFirst()
                .orElseThrow();
    }

    @Override
    public String name() {
        return "search";
    }

    @Override
    public void mount(Operations operations) {
        var results = new FindResults(desk, new Seals(platform.database()), misses::of, platform.clock());
        new ResultRoutes(results, new FindSimilar(desk, platform.clock())).mount(operations);
        new SynonymRoutes(platform, synonyms).mount(operations);
        new AskedRoutes(platform, desk, misses).mount(operations);
    }

    @Override
    public List<Subscriber> subscribers() {
        return List.of(twins);
    }

    @Override
    public List<Chore> chores() {
        return List.of(Twins.forgetting(platform.clock()), new ForgetAsked(platform.clock()));
    }

    /** For those who watch for copies. */
    public Resembling resembling() {
        return twins;
    }

    @Override
    public void start() {
        keeper.start();
        misses.start();
    }

    /** How far this node's index is. */
    public Building.State building() {
        return keeper.building().state();
    }

    /** Done once all that is committed by now can be found on this node. */
    public Future<Void> caughtUp() {
        return keeper.caughtUp();
    }

    /** Done once this node knows what index it has. */
    public Future<Void> opened() {
        return keeper.opened();
    }

    /** Which building of the index every node is to have. */
    public Future<Long> wanted() {
        return new School(platform.database()).wanted();
    }

    /** Has every node build its index anew, beside the one that is searched; gives the generation to wait for. */
    public Future<Long> rebuild() {
        return new School(platform.database()).want(building().generation());
    }

    @Override
    public Future<Void> close() {
        return keeper.close().eventually(engine::close).eventually(misses::close);
    }
}
