package org.rasad.source.page;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of its article outside of the text: in JSON-LD, in {@code <meta>}, and in the
 * elements made for it, in this order.
 */
final class PageFacts {

  private static final List<String> DAYS =
      List.of(
          "article:published_time",
          "og:article:published_time",
          "og:published_time",
          "datePublished",
          "publishdate",
          "publish-date",
          "pubdate",
          "parsely-pub-date",
          "sailthru.date",
          "dc.date.issued",
          "dcterms.issued",
          "dc.date",
          "date");

  private final Document page;
  private final LinkedData data;
  private final Map<String, String> metas;
  private final @Nullable URI address;

  /**
   * @param address where the page was fetched, if known
   */
  PageFacts(Document page, @Nullable URI address) {
    this.page = page;
    this.data = LinkedData.of(page);
    this.metas = metas(page);
    this.address = address;
  }

  /** Whether the page calls itself an article. */
  boolean isArticle() {
    return data.isKnown() || "article".equalsIgnoreCase(meta("og:type"));
  }

  /** The text of the article in the page's JSON-LD, which few pages have and without paragraphs. */
  @Nullable String describedBody() {
    return data.text("articleBody");
  }

  @Nullable String publisher() {
    return first(data.text("publisher"), meta("og:site_name"), meta("publisher"));
  }

  @Nullable String title() {
    return first(data.text("headline"), meta("og:title"), onlyHeading(), titleElement());
  }

  /**
   * The canonical address, if it is one of the host that the page came from: a page of another one
   * could put itself in the place of its article.
   */
  @Nullable String url() {
    Element link = page.selectFirst("link[rel=canonical]");
    String claimed =
        Stream.of(
                link == null ? null : link.attr("href"),
                meta("og:url"),
                data.text("mainEntityOfPage"),
                data.text("url"))
            .filter(Objects::nonNull)
            .map(PageFacts::web)
            .flatMap(Optional::stream)
            .filter(uri -> address == null || host(uri).equals(host(address)))
            .map(URI::toString)
            .findFirst()
            .orElse(null);
    return first(claimed, address == null ? null : address.toString());
  }

  /** The day of publication; never that of a teaser for another article, nor that of the fetch. */
  @Nullable LocalDate published() {
    String described = data.text("datePublished");
    LocalDate known = described == null ? null : PublishedDay.of(described);
    if (known == null) {
      known = firstDay(DAYS.stream().map(this::meta));
    }
    if (known == null) {
      known = marked();
    }
    String url = url();
    return known == null && url != null ? PublishedDay.inAddress(url) : known;
  }

  /** The day in the page itself: one marked as published, or the only one that all times have. */
  private @Nullable LocalDate marked() {
    LocalDate known =
        firstDay(
            page.select("[itemprop=datePublished], time[pubdate]").stream()
                .flatMap(e -> Stream.of(e.attr("datetime"), e.attr("content"), e.text())));
    if (known != null) {
      return known;
    }
    Set<LocalDate> days =
        page.select("time[datetime]").stream()
            .map(e -> PublishedDay.of(e.attr("datetime")))
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    return days.size() == 1 ? days.iterator().next() : null;
  }

  private static @Nullable LocalDate firstDay(Stream<@Nullable String> written) {
    return written
        .filter(Objects::nonNull)
        .map(PublishedDay::of)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private @Nullable String meta(String name) {
    return metas.get(name.toLowerCase(Locale.ROOT));
  }

  private static Map<String, String> metas(Document page) {
    Map<String, String> metas = new HashMap<>();
    for (Element meta : page.select("meta[content]")) {
      for (String key : List.of("property", "name", "itemprop")) {
        String content = meta.attr("content").strip();
        if (meta.hasAttr(key) && !content.isEmpty()) {
          metas.putIfAbsent(meta.attr(key).strip().toLowerCase(Locale.ROOT), content);
        }
      }
    }
    return metas;
  }

  private @Nullable String onlyHeading() {
    List<Element> headings = page.select("h1");
    return headings.size() == 1 ? headings.getFirst().text() : null;
  }

  /** Without the name of the site, which stands behind a bar or a dash. */
  private @Nullable String titleElement() {
    return page.title().replaceFirst("\\s+[|–—-]\\s+[^|–—]{1,60}$", "");
  }

  private static @Nullable String first(@Nullable String... values) {
    return Stream.of(values)
        .filter(Objects::nonNull)
        .filter(Predicate.not(String::isBlank))
        .findFirst()
        .map(String::strip)
        .orElse(null);
  }

  private static Optional<URI> web(String text) {
    try {
      URI uri = new URI(text.strip());
      String scheme = uri.getScheme();
      boolean isWeb = "https".equalsIgnoreCase(scheme) || "http".equalsIgnoreCase(scheme);
      return isWeb && uri.getHost() != null ? Optional.of(uri) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private static String host(URI uri) {
    String host = uri.getHost() == null ? "" : uri.getHost().toLowerCase(Locale.ROOT);
    return host.replaceFirst("^(www|m|amp)\\.", "");
  }
}
