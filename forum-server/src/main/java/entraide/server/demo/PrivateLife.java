package entraide.server.demo;

import static entraide.server.demo.TownFile.orNone;

import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Lets what is written in private happen: who accompanies whom, and what they say to each other. */
final class PrivateLife {

    private static final String READ_LATER = "3h";

    private final Townsfolk folk;
    private final Agenda agenda;
    private final SheetLife sheets;

    PrivateLife(Townsfolk folk, Agenda agenda) {
        this.folk = folk;
        this.agenda = agenda;
        this.sheets = new SheetLife(folk, agenda);
    }

    void plan(TownFile.Private town, Map<String, Long> cohorts) {
        town.capacities()
                .forEach((mentor, students) -> folk.put(mentor, "messaging/capacity", Map.of("students", students))
                        .await());
        town.accompaniments().forEach(one -> at(one.at(), () -> accompany(one)));
        sheets.plan(town.template(), cohorts);
    }

    private void accompany(TownFile.Accompanied one) {
        var mentors = one.mentors().all().stream().map(this::id).toList();
        var student = member(one.student());
        var wish = Map.of("studentId", student.getLong("id"), "mentorIds", mentors, "programmeId", programme(student));
        long id = folk.post("sara", "messaging/accompaniments", wish).await().getLong("id");
        sheets.plan(one, id);
        for (var subject : one.subjects()) {
            var key = Begun.key(subject.said());
            at(key[1], () -> begin(one, id, subject));
        }
    }

    private JsonObject member(String handle) {
        return folk.get("sara", "people/members/" + handle).await();
    }

    private long id(String handle) {
        return member(handle).getLong("id");
    }

    /** Of the cohort with which they learn. */
    private static long programme(JsonObject student) {
        return student.getJsonArray("cohorts")
                .getJsonObject(0)
                .getJsonObject("programme")
                .getLong("id");
    }

    /** A subject that was begun, as those need it who go on there. */
    private record Talk(TownFile.Accompanied among, TownFile.Subject subject, String path) {

        String mentor() {
            return among.mentors().all().get(0);
        }
    }

    private void begin(TownFile.Accompanied among, long accompaniment, TownFile.Subject subject) {
        var wish = Map.of(
                "accompanimentId",
                accompaniment,
                "subject",
                subject.said().values().iterator().next(),
                "body",
                subject.text());
        var who = Begun.key(subject.said())[0];
        long id = folk.post(who, "messaging/conversations", wish).await().getLong("id");
        goOn(new Talk(among, subject, "messaging/conversations/" + id), orNone(subject.re()));
    }

    private void goOn(Talk talk, List<Told> rest) {
        if (rest.isEmpty()) {
            comeToAnEnd(talk);
            return;
        }
        var next = rest.get(0);
        var at = next.after().startsWith("-")
                ? When.at(next.after(), agenda.end())
                : When.after(agenda.now(), next.after(), next.text().hashCode());
        agenda.plan(at, () -> {
            read(next.by(), talk);
            folk.post(next.by(), talk.path() + "/messages", Map.of("body", next.text()))
                    .await();
            goOn(talk, rest.subList(1, rest.size()));
        });
    }

    private void comeToAnEnd(Talk talk) {
        var student = talk.among().student();
        later(READ_LATER, () -> read(student, talk));
        later(
                talk.subject().settled(),
                () -> folk.put(student, talk.path() + "/settled", null).await());
        var sharing = talk.subject().shared();
        if (sharing != null) later(sharing.after(), () -> propose(talk, sharing));
    }

    private void read(String who, Talk talk) {
        var last = folk.get(who, talk.path() + "/messages?limit=1").await();
        var id = last.getJsonArray("items").getJsonObject(0).getLong("id");
        folk.put(who, talk.path() + "/read", Map.of("messageId", id)).await();
    }

    /** The first words of each. */
    private void propose(Talk talk, TownFile.Sharing sharing) {
        var messages = folk.get(talk.mentor(), talk.path() + "/messages").await();
        var wish = Map.of(
                "questionIds",
                        List.of(first(messages, who -> who.equals(talk.among().student()))),
                "answerIds", List.of(first(messages, who -> who.equals(talk.mentor()))),
                "title", sharing.title(),
                "space", sharing.space());
        var draft = folk.post(talk.mentor(), talk.path() + "/proposals", wish).await();
        var proposal = "messaging/proposals/" + draft.getLong("id");
        later(sharing.consent(), () -> consent(talk.among().student(), proposal, orNone(sharing.hides())));
    }

    private void consent(String student, String proposal, List<String> hides) {
        hides.forEach(words ->
                folk.post(student, proposal + "/masks", Map.of("words", words)).await());
        var version = folk.get(student, proposal).await().getLong("version");
        folk.put(student, proposal + "/consent", Map.of("version", version)).await();
    }

    private static long first(JsonObject messages, Predicate<String> author) {
        return messages.getJsonArray("items").stream()
                .map(JsonObject.class::cast)
                .filter(message -> author.test(message.getJsonObject("author").getString("handle")))
                .findFirst()
                .orElseThrow()
                .getLong("id");
    }

    private void at(String when, Runnable act) {
        agenda.plan(When.at(when, agenda.end()), act);
    }

    private void later(String span, Runnable act) {
        if (span != null) agenda.plan(agenda.now().plus(When.span(span)), act);
    }
}
