package org.rasad.entity;

import java.util.Objects;
import org.rasad.text.Span;

/**
 * A place in the text that means an entity.
 *
 * @param link the entity that is meant, and why
 * @param form how it is said
 * @param sentence index of its sentence
 * @param from index of its first token in the sentence
 * @param to index after its last token
 * @param head index of its head token
 * @param span its characters in the original text
 */
public record Mention(
    EntityLink link, Form form, int sentence, int from, int to, int head, Span span) {

  /** How an entity is mentioned. */
  public enum Form {
    /** By a name: "كتائب حزب الله". */
    NAME,
    /** By a common noun: "القاعدة", "مسلحون مجهولون". */
    NOMINAL,
    /** By a pronoun, free or attached. */
    PRONOUN
  }

  public Mention {
    Objects.requireNonNull(link, "link");
    Objects.requireNonNull(form, "form");
    Objects.requireNonNull(span, "span");
    if (from < 0 || to <= from || head < from || head >= to) {
      throw new IllegalArgumentException(
          "Mention of " + link.entity() + ": tokens " + from + ".." + to + ", head " + head);
    }
  }

  /** Id of the {@link Entity} that is meant. */
  public String entity() {
    return link.entity();
  }

  /** The same words, taken for an entity for another reason or for another entity. */
  Mention with(EntityLink other) {
    return new Mention(other, form, sentence, from, to, head, span);
  }

  public boolean covers(int token) {
    return from <= token && token < to;
  }
}
