package org.rasad.source.page;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Reads the article out of a web page.
 *
 * <p>Nothing of a page is run or loaded, no element is nested deeper than jsoup's 512, and no step
 * takes longer than in proportion to the page. Thread-safe.
 */
public final class PageReader {

  /** Characters of an article in a page that calls itself one; a flash is one sentence. */
  private static final int LEAST_OF_ARTICLE = 20;

  /** Characters in a page that does not: else every list of headlines is one. */
  private static final int LEAST_OF_PAGE = 140;

  private PageReader() {}

  /**
   * The article of a page.
   *
   * @param contentType the HTTP header of the page, if there was one
   * @param address where it was fetched, if known
   * @return nothing if no article is found in it
   */
  public static Optional<PageArticle> read(
      byte[] page, @Nullable String contentType, @Nullable URI address) {
    Document document = Jsoup.parse(PageEncoding.decode(page, contentType));
    PageFacts facts = new PageFacts(document, address);
    String title = facts.title();
    return body(document.body(), facts)
        .map(lines -> text(lines, title))
        .filter(text -> !text.isBlank())
        .map(
            text ->
                new PageArticle(facts.url(), facts.publisher(), facts.published(), title, text));
  }

  /** The paragraphs of a piece of HTML that is an article as a whole, each a line. */
  public static String fragment(String html) {
    Element body = Jsoup.parseBodyFragment(html).body();
    return LineReader.lines(body, new Furniture(body, true)).stream()
        .filter(line -> !line.isLinks())
        .map(Line::text)
        .collect(Collectors.joining("\n"));
  }

  /** Whether a text is in the encoding that its page claims, but for a character here and there. */
  public static boolean isWellFormed(String text) {
    return PageEncoding.isMostlyWellFormed(text);
  }

  /**
   * First without what classes and ids call furniture: then with it, as sites name as they like.
   */
  private static Optional<List<Line>> body(Element body, PageFacts facts) {
    int least = facts.isArticle() ? LEAST_OF_ARTICLE : LEAST_OF_PAGE;
    for (boolean byWords : new boolean[] {true, false}) {
      List<Line> lines = BodyFinder.find(body, new Furniture(body, byWords), least);
      if (!lines.isEmpty()) {
        return Optional.of(lines);
      }
    }
    String described = facts.describedBody();
    return described == null || described.length() < least
        ? Optional.empty()
        : Optional.of(
            described
                .lines()
                .map(l -> new Line(l.strip(), 0))
                .filter(l -> !l.text().isEmpty())
                .toList());
  }

  private static String text(List<Line> lines, @Nullable String title) {
    return lines.stream()
        .map(Line::text)
        .dropWhile(line -> line.equals(title))
        .collect(Collectors.joining("\n"));
  }
}
