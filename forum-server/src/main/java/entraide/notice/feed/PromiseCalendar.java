package entraide.notice.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import entraide.platform.content.Dated.Due;
import io.vertx.core.buffer.Buffer;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/** Promises as iCalendar (RFC 5545): the same bytes as long as nothing changed, for no moment of making is in it. */
final class PromiseCalendar {

    private static final String TYPE = "text/calendar; charset=utf-8";
    private static final Duration REFRESH = Duration.ofHours(1);

    private final FeedWords words;
    private final Function<String, String> page;
    private final String host;

    /** {@code page} makes an address of a path. */
    PromiseCalendar(FeedWords words, Function<String, String> page) {
        this.words = words;
        this.page = page;
        this.host = URI.create(page.apply("/")).getHost();
    }

    Representation of(List<Due> dues) {
        var calendar = empty();
        dues.stream()
                .sorted(Comparator.comparing(Due::at).thenComparing(Due::name))
                .forEach(due -> calendar.add(event(due)));
        var changed =
                dues.stream().map(Due::changedAt).max(Comparator.naturalOrder()).orElse(Instant.EPOCH);
        return new Representation(TYPE, written(calendar), changed);
    }

    private Calendar empty() {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Entraide//" + words.language().getLanguage() + "//"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new RefreshInterval(new ParameterList(List.of(Value.DURATION)), REFRESH));
        // What programs older than RFC 7986 understand.
        calendar.add(new XProperty("X-PUBLISHED-TTL", REFRESH.toString()));
        calendar.add(new XProperty("X-WR-CALNAME", words.say("calendar.name")));
        return calendar;
    }

    private VEvent event(Due due) {
        var event = new VEvent(false);
        event.add(new Uid(due.name() + "@" + host));
        event.add(new DtStamp(due.changedAt()));
        event.add(new LastModified(due.changedAt()));
        event.add(new Sequence((int) due.version()));
        event.add(new DtStart<>(due.at()));
        event.add(new Summary(summary(due)));
        event.add(ImmutableTransp.TRANSPARENT);
        event.add(due.over() ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        if (!due.over()) event.add(new Url(URI.create(page.apply(due.page()))));
        return event;
    }

    private String summary(Due due) {
        if (due.over()) return words.say("calendar.over");
        var key = due.toGive() ? "calendar.give" : "calendar.get";
        return due.title() == null ? words.say(key + ".private") : words.say(key, due.title());
    }

    private static Buffer written(Calendar calendar) {
        var text = new StringWriter();
        try {
            // Not held against the rules of what must be in it: a calendar without a promise has no event.
            new CalendarOutputter(false).output(calendar, text);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return Buffer.buffer(Folded.of(text.toString()).getBytes(UTF_8));
    }
}
