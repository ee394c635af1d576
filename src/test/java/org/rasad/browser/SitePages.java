package org.rasad.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** One page of each kind that a server has, found by following its links. */
final class SitePages {

  /**
   * A page.
   *
   * @param name of its kind, fit for the name of a file
   * @param path in Arabic
   */
  record Page(String name, String path) {

    /** Its path in a language, {@code ar} or {@code en}. */
    String in(String language) {
      String mark = path.contains("?") ? "&" : "?";
      return language.equals("en") ? path + mark + "lang=en" : path;
    }

    @Override
    public String toString() {
      return name;
    }
  }

  private static final Duration LONG = Duration.ofMinutes(2);

  private final URI address;
  private final Chromium browser;
  private final List<Page> pages = new ArrayList<>();

  private SitePages(URI address, Chromium browser) {
    this.address = address;
    this.browser = browser;
  }

  /** The entity is the one with most events, the incident the newest. */
  static List<Page> of(URI address, Chromium browser) {
    SitePages site = new SitePages(address, browser);
    site.add("start", "/");
    site.add("search", "/search?q=%D8%A7%D9%84%D8%B9%D8%B1%D8%A7%D9%82");
    site.add("map", "/map");
    site.add("graph-start", "/graph-view");
    site.add("editor", "/editor");
    site.add("question", "/queries/who-attacked-whom");
    site.add("ontology", "/ontology");
    site.follow("incident", "/", "article.incident h3 a");
    site.follow("event", site.path("incident"), "article.event h3 a");
    site.follow("article", site.path("incident"), "article.event .citation a[href^=/article/]");
    site.follow("graph", "/graph-view", ".starts a");
    String graph = site.path("graph");
    site.add(
        "entity", URLDecoder.decode(graph.replaceFirst(".*entity=", ""), StandardCharsets.UTF_8));
    site.follow("evidence", site.path("entity"), ".counterparts a.count");
    return List.copyOf(site.pages);
  }

  private void add(String name, String path) {
    pages.add(new Page(name, path));
  }

  /** Right after its start a server may still count, and then leaves out what it does not know. */
  private void follow(String name, String from, String selector) {
    Element link = browser.await(LONG, d -> read(from).selectFirst(selector));
    add(name, link.attr("href"));
  }

  private String path(String name) {
    return pages.stream().filter(page -> page.name().equals(name)).findFirst().orElseThrow().path();
  }

  private Document read(String path) {
    try {
      return Jsoup.connect(address.resolve(path).toString())
          .timeout(Math.toIntExact(LONG.toMillis()))
          .get();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
