package entraide.notice.mail;

import entraide.notice.mail.plan.Waiting;
import entraide.platform.content.ContentRef;
import entraide.platform.content.Noteworthy;
import entraide.platform.content.Noteworthy.Line;
import entraide.platform.content.Noteworthy.Reason;
import entraide.platform.content.Noteworthy.Still;
import entraide.platform.db.Db;
import entraide.platform.people.Caller;
import entraide.platform.people.Restrictions;
import io.vertx.core.Future;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Asks the owners what a member may see now of what they were told. */
record Readable(List<Noteworthy> owners, Restrictions restrictions) {

    /** By subject; what the reader may not see is not in it, and nothing is for whoever is shut out. */
    Future<Map<ContentRef, Line>> by(Db db, Caller reader, List<Waiting> told, Instant now) {
        if (told.isEmpty()) return Future.succeededFuture(Map.of());
        return restrictions
                .of(db, reader.id(), now)
                .compose(restriction -> reader.restricted(restriction).shutOut()
                        ? Future.succeededFuture(Map.of())
                        : lines(db, reader, told));
    }

    private Future<Map<ContentRef, Line>> lines(Db db, Caller reader, List<Waiting> told) {
        var all = new HashMap<ContentRef, Line>();
        var done = Future.<Void>succeededFuture();
        for (var owner : owners) {
            var subjects = told.stream()
                    .filter(one -> one.place().kind().equals(owner.kind()))
                    .map(one -> one.subject().id())
                    .distinct()
                    .toArray(Long[]::new);
            if (subjects.length == 0) continue;
            done = done.compose(before -> owner.lines(db, reader, subjects)).map(lines -> keep(all, lines));
        }
        return done.map(all);
    }

    /** These as what they concern their reader now; what does so no more is missing. */
    Future<List<Waiting>> still(Db db, Caller reader, List<Waiting> told) {
        var now = new HashMap<Reason, Still>();
        var done = Future.<Void>succeededFuture();
        for (var owner : owners) {
            var reasons = told.stream()
                    .filter(one -> one.place().kind().equals(owner.kind()))
                    .map(Waiting::reason)
                    .distinct()
                    .toList();
            if (reasons.isEmpty()) continue;
            done = done.compose(before -> owner.still(db, reader, reasons)).map(all -> note(now, all));
        }
        return done.map(asked -> told.stream()
                .filter(one -> now.containsKey(one.reason()))
                .map(one -> one.as(now.get(one.reason())))
                .toList());
    }

    private static Void note(Map<Reason, Still> now, List<Still> some) {
        some.forEach(one -> now.put(one.told(), one));
        return null;
    }

    private static Void keep(Map<ContentRef, Line> all, List<Line> lines) {
        lines.forEach(line -> all.put(line.subject(), line));
        return null;
    }
}
