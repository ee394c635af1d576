package org.rasad.source.page;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the element of a page that holds the article: the one that is marked as its body, else the
 * {@code article} or {@code main} with most text, else the element whose paragraphs have the most
 * text, widened as long as that brings much more.
 *
 * <p>The last rule is that of readability tools in general: text that stands in paragraphs and does
 * not lead elsewhere is the article's.
 */
final class BodyFinder {

  private static final List<String> MARKS =
      List.of(
          "[itemprop=articleBody], [property=articleBody]",
          "article, [role=article]",
          "main, [role=main]");

  /** A wider element must bring a quarter more. */
  private static final double MUCH_MORE = 1.25;

  private final Element body;
  private final Furniture furniture;
  private final Prose prose;

  private BodyFinder(Element body, Furniture furniture) {
    this.body = body;
    this.furniture = furniture;
    this.prose = Prose.of(body, furniture);
  }

  /**
   * The paragraphs of the article.
   *
   * @param least characters that it has at least
   * @return nothing if there is no such text
   */
  static List<Line> find(Element body, Furniture furniture, int least) {
    return new BodyFinder(body, furniture).find(least);
  }

  private List<Line> find(int least) {
    for (String mark : MARKS) {
      Optional<Element> marked = body.select(mark).stream().max(Comparator.comparingInt(prose::in));
      if (marked.isPresent() && prose.in(marked.get()) >= least) {
        return text(marked.get(), least);
      }
    }
    Element densest = prose.densest();
    return densest == null ? List.of() : text(widened(densest), least);
  }

  private List<Line> text(Element element, int least) {
    List<Line> lines =
        LineReader.lines(element, furniture).stream().filter(line -> !line.isLinks()).toList();
    return lines.stream().mapToInt(Line::prose).sum() < least ? List.of() : lines;
  }

  private Element widened(Element densest) {
    Element widest = densest;
    @Nullable Element around = densest.parent();
    while (around != null && widest != body) {
      if (prose.in(around) >= prose.in(widest) * MUCH_MORE) {
        widest = around;
      }
      around = around == body ? null : around.parent();
    }
    return widest;
  }
}
