package org.rasad.source.page;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Tells which elements of a page are no part of its article: by their tag, by their role, or, if
 * asked, by the words of their class and id. An element around a headline or a marked body is never
 * furniture by its words alone: sites name the whole page "with-sidebar".
 */
final class Furniture {

  private static final Set<String> TAGS =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "iframe",
          "object",
          "svg",
          "math",
          "canvas",
          "audio",
          "video",
          "nav",
          "aside",
          "footer",
          "button",
          "input",
          "select",
          "textarea",
          "label",
          "dialog",
          "figcaption",
          "time",
          "head");
  private static final Set<String> ROLES =
      Set.of(
          "navigation",
          "banner",
          "complementary",
          "contentinfo",
          "search",
          "dialog",
          "alert",
          "menu",
          "toolbar");
  private static final Set<String> WORDS =
      Set.of(
          "share",
          "sharing",
          "social",
          "related",
          "comment",
          "comments",
          "disqus",
          "sidebar",
          "breadcrumb",
          "breadcrumbs",
          "nav",
          "navbar",
          "navigation",
          "menu",
          "footer",
          "newsletter",
          "subscribe",
          "subscription",
          "promo",
          "advert",
          "advertisement",
          "ads",
          "ad",
          "banner",
          "tags",
          "popular",
          "recommended",
          "recommendations",
          "trending",
          "cookie",
          "cookies",
          "popup",
          "modal",
          "pagination",
          "pager",
          "toolbar",
          "byline",
          "caption",
          "teaser",
          "readmore",
          "login",
          "taboola",
          "outbrain");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^a-zA-Z]+|(?<=[a-z])(?=[A-Z])");
  private static final String LANDMARKS =
      "h1, main, [itemprop=articleBody], [property=articleBody]";

  private final Set<Element> kept = Collections.newSetFromMap(new IdentityHashMap<>());
  private final boolean byWords;

  /**
   * @param body of the page
   * @param byWords whether classes and ids tell as well
   */
  Furniture(Element body, boolean byWords) {
    this.byWords = byWords;
    for (Element landmark : body.select(LANDMARKS)) {
      @Nullable Element around = landmark;
      while (around != null && kept.add(around)) {
        around = around.parent();
      }
    }
  }

  boolean contains(Element element) {
    if (TAGS.contains(element.normalName()) || isHidden(element)) {
      return true;
    }
    if (kept.contains(element)) {
      return false;
    }
    return ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT))
        || element.normalName().equals("header")
        || (byWords && (names(element.className()) || names(element.id())));
  }

  private static boolean isHidden(Element element) {
    return element.hasAttr("hidden")
        || element.attr("aria-hidden").equalsIgnoreCase("true")
        || element.attr("itemprop").equals("datePublished");
  }

  private static boolean names(String words) {
    return !words.isEmpty()
        && BETWEEN_WORDS
            .splitAsStream(words)
            .anyMatch(word -> WORDS.contains(word.toLowerCase(Locale.ROOT)));
  }
}
