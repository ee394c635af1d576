package org.rasad.source.feed;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.rasad.source.page.PublishedDay;

/**
 * Reads RSS 0.9 to 2.0 and Atom with jsoup's XML parser.
 *
 * <p>Why not an XML parser by the book: feeds in the wild are often not well-formed, jsoup knows no
 * entity but those of HTML and loads nothing, so there is nothing to attack, and the day stays as
 * it is written, where libraries of feeds turn it into an instant and lose it. A feed with a
 * document type is refused all the same: none has one today. Thread-safe.
 */
public final class FeedReader {

  private static final Duration LONGEST_INTERVAL = Duration.ofDays(1);

  private FeedReader() {}

  /**
   * Reads a feed.
   *
   * @param address of the feed, from which its links count, if known
   * @throws FeedException if it is none
   */
  public static Feed read(String xml, @Nullable URI address) throws FeedException {
    Document document = Jsoup.parse(xml, "", Parser.xmlParser());
    if (document.documentType() != null) {
      throw new FeedException("It has a document type (<!DOCTYPE>), which is not read in feeds.");
    }
    Element root = document.firstElementChild();
    if (root == null || !List.of("rss", "feed", "RDF").contains(name(root))) {
      throw new FeedException("It is no RSS or Atom feed.");
    }
    Element channel = child(root, "channel").orElse(root);
    List<FeedEntry> entries =
        Stream.concat(
                root.children().stream(),
                channel == root ? Stream.of() : channel.children().stream())
            .filter(e -> name(e).equals("item") || name(e).equals("entry"))
            .map(e -> entry(e, address))
            .toList();
    return new Feed(plain(channel, "title"), interval(channel), entries);
  }

  private static FeedEntry entry(Element entry, @Nullable URI address) {
    Optional<Element> whole = child(entry, "encoded").or(() -> child(entry, "content"));
    Optional<Element> said =
        whole.or(() -> child(entry, "description")).or(() -> child(entry, "summary"));
    String link = link(entry);
    return new FeedEntry(
        first(value(entry, "guid"), value(entry, "id")),
        link == null ? null : resolved(link, address),
        plain(entry, "title"),
        day(entry),
        said.map(FeedReader::html).orElse(""),
        whole.isPresent());
  }

  private static @Nullable LocalDate day(Element entry) {
    return Stream.of("pubDate", "published", "date", "issued", "updated")
        .map(name -> value(entry, name))
        .filter(Objects::nonNull)
        .map(PublishedDay::of)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private static Duration interval(Element channel) {
    String minutes = value(channel, "ttl");
    if (minutes == null || !minutes.matches("\\d{1,6}")) {
      return Duration.ZERO;
    }
    Duration asked = Duration.ofMinutes(Long.parseLong(minutes));
    return asked.compareTo(LONGEST_INTERVAL) > 0 ? LONGEST_INTERVAL : asked;
  }

  private static @Nullable String link(Element entry) {
    return entry.children().stream()
        .filter(e -> name(e).equals("link"))
        .filter(e -> !e.hasAttr("rel") || e.attr("rel").equals("alternate"))
        .map(e -> e.hasAttr("href") ? e.attr("href") : e.wholeText())
        .map(String::strip)
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElseGet(() -> permanentLink(entry));
  }

  private static @Nullable String permanentLink(Element entry) {
    return child(entry, "guid")
        .filter(guid -> !guid.attr("isPermaLink").equals("false"))
        .map(guid -> guid.wholeText().strip())
        .filter(text -> text.startsWith("http://") || text.startsWith("https://"))
        .orElse(null);
  }

  private static String resolved(String link, @Nullable URI address) {
    try {
      return address == null ? link : address.resolve(link).toString();
    } catch (IllegalArgumentException e) {
      return link;
    }
  }

  /**
   * Elements inside are HTML (XHTML of Atom); else the text is, unless it says that it is plain.
   */
  private static String html(Element said) {
    if (said.childrenSize() > 0) {
      return said.html();
    }
    String text = said.wholeText();
    return said.attr("type").equals("text") ? Entities.escape(text).replace("\n", "<br>") : text;
  }

  /** Headlines may hold HTML, escaped once more. */
  private static @Nullable String plain(Element parent, String name) {
    String value = value(parent, name);
    return value == null ? null : first(Jsoup.parseBodyFragment(value).text());
  }

  private static @Nullable String value(Element parent, String name) {
    return child(parent, name).map(e -> first(e.wholeText())).orElse(null);
  }

  private static Optional<Element> child(Element parent, String name) {
    return parent.children().stream().filter(e -> name(e).equals(name)).findFirst();
  }

  /** Without the prefix, which every feed may choose. */
  private static String name(Element element) {
    String name = element.tagName();
    // A picture of the Media RSS module is no content of the entry.
    return name.startsWith("media:") ? name : name.substring(name.indexOf(':') + 1);
  }

  private static @Nullable String first(@Nullable String... values) {
    return Stream.of(values)
        .filter(Objects::nonNull)
        .map(String::strip)
        .filter(v -> !v.isEmpty())
        .findFirst()
        .orElse(null);
  }
}
