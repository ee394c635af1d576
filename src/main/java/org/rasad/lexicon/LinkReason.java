package org.rasad.lexicon;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why words of a text are taken for an entity. */
public enum LinkReason {
  /**
   * They are a name that the gazetteer has, or speak of a land or of forces by a nationality that
   * it has (الأراضي السورية).
   */
  GAZETTEER_NAME,
  /** They are a name that the gazetteer does not have, and the entity is known by it. */
  OWN_NAME,
  /** They are part of a name that the article gave before, or its acronym. */
  SHORTER_NAME,
  /**
   * A definite noun (القاعدة، البلاد) takes up something that the article speaks of: before it, or
   * after it where but one thing has that noun in its name.
   */
  DEFINITE_NOUN,
  /** A post (رئيس الوزراء) stands for its holder or an organ (الحكومة) for that of a state. */
  POST,
  /** A pronoun agrees with something that was mentioned shortly before. */
  PRONOUN,
  /** They describe something without a name (مسلحون مجهولون), which is this article's own. */
  DESCRIPTION;

  /** As the ontology notes it: {@code gazetteer-name}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The reason with that code, if there is one. */
  public static Optional<LinkReason> fromCode(String code) {
    return Arrays.stream(values()).filter(r -> r.code().equals(code)).findFirst();
  }
}
