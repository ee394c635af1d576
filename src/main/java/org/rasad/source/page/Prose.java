package org.rasad.source.page;

import java.util.IdentityHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/**
 * How much text each element of a page has that leads nowhere else, in characters, and how much of
 * it stands in paragraphs just below the element. Counted once for the whole page.
 */
final class Prose implements NodeFilter {

  private final Furniture furniture;
  private final Map<Element, Integer> inside = new IdentityHashMap<>();
  private final Map<Element, Integer> near = new IdentityHashMap<>();
  private int links;
  private @Nullable Element densest;

  private Prose(Furniture furniture) {
    this.furniture = furniture;
  }

  static Prose of(Element body, Furniture furniture) {
    Prose prose = new Prose(furniture);
    body.filter(prose);
    return prose;
  }

  /** Of an element and all below it; 0 for furniture. */
  int in(Element element) {
    return inside.getOrDefault(element, 0);
  }

  /**
   * The element that has the most text in its paragraphs: what is in an element counts for the one
   * around it, and half for the next.
   */
  @Nullable Element densest() {
    return densest;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof Element element) {
      if (depth > 0 && furniture.contains(element)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      links += isLink(element) ? 1 : 0;
    }
    if (node instanceof TextNode text && links == 0 && text.parent() instanceof Element parent) {
      count(text.getWholeText().strip().length(), parent);
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      links -= isLink(element) ? 1 : 0;
      Element parent = element.parent();
      if (parent != null) {
        inside.merge(parent, in(element), Integer::sum);
      }
    }
    return FilterResult.CONTINUE;
  }

  private void count(int length, Element parent) {
    inside.merge(parent, length, Integer::sum);
    @Nullable Element paragraph = parent;
    while (paragraph != null && !paragraph.isBlock()) {
      paragraph = paragraph.parent();
    }
    @Nullable Element around = paragraph == null ? null : paragraph.parent();
    if (paragraph != null && paragraph.normalName().equals("div")) {
      // Text with line breaks that stands in no paragraph is the element's own.
      weigh(paragraph, length);
    }
    if (around != null) {
      weigh(around, length);
      Element next = around.parent();
      if (next != null) {
        weigh(next, length / 2);
      }
    }
  }

  private void weigh(Element element, int weight) {
    int sum = near.merge(element, weight, Integer::sum);
    if (densest == null || sum > near.getOrDefault(densest, 0)) {
      densest = element;
    }
  }

  private static boolean isLink(Element element) {
    return element.normalName().equals("a") && element.hasAttr("href");
  }
}
