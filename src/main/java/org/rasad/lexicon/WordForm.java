package org.rasad.lexicon;

/**
 * What an inflected form is of its lexeme.
 *
 * @param kind part of the paradigm
 * @param voice whether the form by itself tells active from passive
 */
public record WordForm(Kind kind, Voice voice) {

  /** Part of the paradigm. */
  public enum Kind {
    PERFECT,
    IMPERFECT,
    MASDAR,
    PARTICIPLE;

    public boolean isVerb() {
      return this == PERFECT || this == IMPERFECT;
    }
  }

  /** Active or passive; without vowel signs most verb forms leave it open. */
  public enum Voice {
    OPEN,
    PASSIVE
  }

  static final WordForm PERFECT = new WordForm(Kind.PERFECT, Voice.OPEN);
  static final WordForm IMPERFECT = new WordForm(Kind.IMPERFECT, Voice.OPEN);
  static final WordForm MASDAR = new WordForm(Kind.MASDAR, Voice.OPEN);
  static final WordForm PARTICIPLE = new WordForm(Kind.PARTICIPLE, Voice.OPEN);
}
