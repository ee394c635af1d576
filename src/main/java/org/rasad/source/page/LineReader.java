package org.rasad.source.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * Reads the paragraphs of an element, in order; white space is one space, and what is furniture is
 * left out. It goes down the tree without recursion.
 */
final class LineReader implements NodeFilter {

  private static final Set<String> MORE_BREAKS = Set.of("br", "td", "th", "dt", "dd");

  private final Furniture furniture;
  private final List<Line> lines = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private int linked;
  private int links;

  private LineReader(Furniture furniture) {
    this.furniture = furniture;
  }

  static List<Line> lines(Element element, Furniture furniture) {
    LineReader reader = new LineReader(furniture);
    element.filter(reader);
    reader.endLine();
    return reader.lines;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      append(text.getWholeText());
    }
    if (node instanceof Element element) {
      if (depth > 0 && furniture.contains(element)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      enter(element);
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      if (breaks(element)) {
        endLine();
      }
      if (isLink(element)) {
        links--;
      }
    }
    return FilterResult.CONTINUE;
  }

  private void enter(Element element) {
    if (breaks(element)) {
      endLine();
    }
    if (isLink(element)) {
      links++;
    }
  }

  private static boolean breaks(Element element) {
    return element.isBlock() || MORE_BREAKS.contains(element.normalName());
  }

  private static boolean isLink(Element element) {
    return element.normalName().equals("a") && element.hasAttr("href");
  }

  private void append(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
        add(c);
      } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
        add(' ');
      }
    }
  }

  private void add(char c) {
    line.append(c);
    if (links > 0) {
      linked++;
    }
  }

  private void endLine() {
    String text = line.toString().strip();
    if (!text.isEmpty()) {
      lines.add(new Line(text, Math.min(linked, text.length())));
    }
    line.setLength(0);
    linked = 0;
  }
}
