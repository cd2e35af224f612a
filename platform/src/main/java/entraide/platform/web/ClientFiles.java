package entraide.platform.web;

import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** The browser client, from the class path: compressed when it was built, kept in memory once asked for. */
public final class ClientFiles implements Handler<RoutingContext> {

    private static final Pattern FILE = Pattern.compile("(/assets)?/[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)+");
    private static final String PAGE = "/index.html";
    private static final String WORKER = "/offline.js";
    private static final String WITHDRAWN = "/withdrawn.js";
    private static final String NAMED_BY_CONTENT = "/assets/";

    private final Vertx vertx;
    private final boolean worker;
    private final Map<String, ClientFile> known = new ConcurrentHashMap<>();

    /** Without a {@code worker} browsers that have one are told to clear it away. */
    public ClientFiles(Vertx vertx, boolean worker) {
        this.vertx = vertx;
        this.worker = worker;
    }

    @Override
    public void handle(RoutingContext ctx) {
        var method = ctx.request().method();
        if (method != HttpMethod.GET && method != HttpMethod.HEAD) {
            ctx.fail(405);
            return;
        }
        var path = ctx.normalizedPath();
        find(file(path))
                .map(file -> {
                    if (file.isEmpty()) ctx.fail(404);
                    else send(ctx, path, file.get());
                    return null;
                })
                .onFailure(ctx::fail);
    }

    private String file(String path) {
        if (path.equals(WORKER) && !worker) return WITHDRAWN;
        // Every address without a file's name is a page of the client, which finds out itself what to show.
        return FILE.matcher(path).matches() ? path : PAGE;
    }

    private Future<Optional<ClientFile>> find(String path) {
        var held = known.get(path);
        if (held != null) return Future.succeededFuture(Optional.of(held));
        return vertx.executeBlocking(() -> ClientFile.load(path)).map(loaded -> {
            loaded.ifPresent(file -> known.put(path, file));
            return loaded;
        });
    }

    private static void send(RoutingContext ctx, String path, ClientFile file) {
        var response = ctx.response();
        response.putHeader("content-type", file.type());
        response.putHeader("vary", "accept-encoding");
        response.putHeader("etag", file.etag());
        response.putHeader(
                "cache-control",
                path.startsWith(NAMED_BY_CONTENT) ? "public, max-age=31536000, immutable" : "no-cache");
        if (file.etag().equals(ctx.request().getHeader("if-none-match"))) {
            response.setStatusCode(304).end();
            return;
        }
        var accepted = String.valueOf(ctx.request().getHeader("accept-encoding"));
        var body = file.as(accepted, encoding -> response.putHeader("content-encoding", encoding));
        if (ctx.request().method() == HttpMethod.HEAD) response.end();
        else response.end(body);
    }
}
