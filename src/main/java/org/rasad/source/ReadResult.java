package org.rasad.source;

import java.util.Objects;

/** What reading gave at one place of the input: an article, or the reason why there is none. */
public sealed interface ReadResult {

  /**
   * The file; {@code file:line} for a line of JSON, {@code file#number} for a record of a web
   * archive or an entry of a feed.
   */
  String where();

  /**
   * An article that can be worked on.
   *
   * @param where where it was read
   * @param article its text has at least one Arabic letter
   */
  record Read(String where, Article article) implements ReadResult {
    public Read {
      Objects.requireNonNull(where, "where");
      Objects.requireNonNull(article, "article");
    }
  }

  /**
   * Something that gave no article.
   *
   * @param where where the fault is
   * @param message what is wrong, as a sentence that does not repeat the place
   */
  record Unreadable(String where, String message) implements ReadResult {
    public Unreadable {
      Objects.requireNonNull(where, "where");
      Objects.requireNonNull(message, "message");
    }
  }
}
