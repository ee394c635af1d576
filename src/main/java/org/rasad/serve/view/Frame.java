package org.rasad.serve.view;

import java.util.Objects;

/**
 * What every page shows around its content.
 *
 * @param labels in the language of the page
 * @param address path and parameters of this page without that of the language, for the link to the
 *     other language
 */
public record Frame(Labels labels, String address) {

  public Frame {
    Objects.requireNonNull(labels, "labels");
    Objects.requireNonNull(address, "address");
  }

  public Language language() {
    return labels.language();
  }

  /** A label of {@code labels.tsv}. */
  public String say(String key) {
    return labels.of(key);
  }

  /** This page in the other language. */
  public String inOtherLanguage() {
    return in(language().other(), address);
  }

  /** A page of this server in the language of this one; other addresses stay as they are. */
  public String to(String target) {
    return target.startsWith("/") ? in(language(), target) : target;
  }

  /** Arabic needs no parameter: it is what a page without one is in. */
  private static String in(Language language, String target) {
    if (language == Language.ARABIC) {
      return target;
    }
    int mark = target.indexOf('#');
    String page = mark < 0 ? target : target.substring(0, mark);
    String place = mark < 0 ? "" : target.substring(mark);
    return page
        + (page.contains("?") ? "&" : "?")
        + Language.PARAMETER
        + "="
        + language.code()
        + place;
  }
}
