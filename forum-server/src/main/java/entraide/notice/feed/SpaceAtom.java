package entraide.notice.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import entraide.platform.content.Chronicle;
import entraide.platform.content.Chronicle.Latest;
import io.vertx.core.buffer.Buffer;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.function.Function;

/** What is new in a place as Atom (RFC 4287): titles, and the beginning of each text in plain words. */
final class SpaceAtom {

    private static final String TYPE = "application/atom+xml; charset=utf-8";

    private final Function<String, String> page;

    /** {@code page} makes an address of a path. */
    SpaceAtom(Function<String, String> page) {
        this.page = page;
    }

    Representation of(Latest latest) {
        var changed = latest.entries().stream()
                .map(Chronicle.Entry::changedAt)
                .max(Comparator.naturalOrder())
                .orElse(latest.since());
        var feed = new Feed("atom_1.0");
        feed.setEncoding("UTF-8");
        feed.setId(page.apply(latest.page()));
        feed.setTitle(FeedWords.fit(latest.name()));
        feed.setUpdated(Date.from(changed));
        feed.setAlternateLinks(List.of(link(latest.page())));
        // Who wrote is said of each text; one by nobody named is by the place.
        feed.setAuthors(List.of(person(latest.name())));
        feed.setEntries(latest.entries().stream().map(this::entry).toList());
        return new Representation(TYPE, written(feed), changed);
    }

    private Entry entry(Chronicle.Entry text) {
        var entry = new Entry();
        entry.setId(page.apply(text.page()));
        entry.setTitle(FeedWords.fit(text.title()));
        entry.setAlternateLinks(List.of(link(text.page())));
        entry.setPublished(date(text.at()));
        entry.setUpdated(date(text.changedAt()));
        if (text.author() != null) entry.setAuthors(List.of(person(text.author())));
        var summary = new Content();
        summary.setType(Content.TEXT);
        summary.setValue(FeedWords.fit(text.excerpt()));
        entry.setSummary(summary);
        return entry;
    }

    private static Date date(Instant at) {
        return Date.from(at);
    }

    private Link link(String path) {
        var link = new Link();
        link.setRel("alternate");
        link.setType("text/html");
        link.setHref(page.apply(path));
        return link;
    }

    private static Person person(String name) {
        var person = new Person();
        person.setName(FeedWords.fit(name));
        return person;
    }

    private static Buffer written(Feed feed) {
        try {
            return Buffer.buffer(new WireFeedOutput().outputString(feed).getBytes(UTF_8));
        } catch (FeedException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
