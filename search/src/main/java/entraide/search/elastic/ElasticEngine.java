package entraide.search.elastic;

import static entraide.search.elastic.Dialect.one;

import entraide.search.index.Away;
import entraide.search.index.Engine;
import entraide.search.index.Hits;
import entraide.search.index.Search;
import entraide.search.index.Shelf;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Finds with Elasticsearch, which all nodes share: an alias names the index that is searched, one node at a time writes. */
public final class ElasticEngine implements Engine {

    private static final String ALL = "entraide-*";

    private final Line line;
    private final Supplier<Future<Boolean>> lease;
    private volatile String alias;
    private volatile ElasticShelf live;
    private volatile ElasticShelf beside;

    /**
     * At an address.
     *
     * @param authorities certificates that its own is signed by; empty: those that Java trusts
     * @param lease says whether this node is the one that writes
     */
    public ElasticEngine(Vertx vertx, URI address, Optional<Path> authorities, Supplier<Future<Boolean>> lease) {
        this.line = new Line(vertx, address, authorities.map(Trust::in));
        this.lease = lease;
    }

    // The template first: an index that is made without it would keep something else.
    @Override
    public Future<Void> open(String school, long generation) {
        var name = "entraide-" + school;
        return line.send("PUT", "/_index_template/entraide", Mapping.template(ALL))
                .compose(known -> indexes(name))
                .compose(found -> found.fieldNames().isEmpty() ? first(name, generation) : choose(name, found))
                .map(open -> {
                    alias = name;
                    return null;
                });
    }

    private Future<JsonObject> indexes(String name) {
        return line.send("GET", "/" + name + "-g*?features=aliases", null).map(Line.Said::body);
    }

    private Future<Void> first(String name, long generation) {
        beside = null;
        return create(name, generation).compose(shelf -> {
            live = shelf;
            return point(name, shelf);
        });
    }

    private Future<Void> choose(String name, JsonObject found) {
        var shelves = found.fieldNames().stream()
                .map(index -> new ElasticShelf(line, index, generation(index)))
                .sorted(Comparator.comparing(ElasticShelf::generation))
                .toList();
        var named = shelves.stream()
                .filter(shelf -> found.getJsonObject(shelf.index())
                        .getJsonObject("aliases")
                        .containsKey(name))
                .findFirst();
        live = named.orElse(shelves.get(0));
        beside = shelves.stream()
                .filter(shelf -> shelf.generation() > live.generation())
                .reduce((older, newer) -> newer)
                .orElse(null);
        return named.isPresent() ? Future.succeededFuture() : point(name, live);
    }

    private static long generation(String index) {
        return Long.parseLong(index.substring(index.lastIndexOf("-g") + 2));
    }

    private Future<ElasticShelf> create(String name, long generation) {
        var index = name + "-g" + generation;
        return line.send("PUT", "/" + index, new JsonObject()).map(made -> new ElasticShelf(line, index, generation));
    }

    private Future<Void> point(String name, ElasticShelf shelf) {
        var actions = new JsonArray()
                .add(one("remove", one("index", name + "-g*").put("alias", name).put("must_exist", false)))
                .add(one("add", one("index", shelf.index()).put("alias", name)));
        return line.send("POST", "/_aliases", one("actions", actions)).mapEmpty();
    }

    @Override
    public Future<Hits> find(Search search) {
        return open().compose(name -> new ElasticFinder(line, name).find(search));
    }

    @Override
    public Future<Map<String, List<String>>> near(Collection<String> words, Set<String> audience) {
        if (words.isEmpty()) return Future.succeededFuture(Map.of());
        return open().compose(name -> new ElasticSpelling(line, name).near(words, audience));
    }

    private Future<String> open() {
        var name = alias;
        return name == null
                ? Future.failedFuture(new Away("Elasticsearch was not reached yet", null))
                : Future.succeededFuture(name);
    }

    @Override
    public Shelf live() {
        return live;
    }

    @Override
    public Optional<Shelf> beside() {
        return Optional.ofNullable(beside);
    }

    @Override
    public Future<Shelf> build(long generation) {
        return line.send("DELETE", "/" + alias + "-g" + generation, null)
                .compose(gone -> create(alias, generation))
                .map(shelf -> beside = shelf);
    }

    @Override
    public Future<Void> swap() {
        var old = live;
        return point(alias, beside)
                .compose(pointed -> {
                    live = beside;
                    beside = null;
                    return line.send("DELETE", "/" + old.index(), null);
                })
                .mapEmpty();
    }

    @Override
    public Future<Boolean> mayWrite() {
        return lease.get();
    }

    @Override
    public Future<Void> close() {
        return line.close();
    }
}
