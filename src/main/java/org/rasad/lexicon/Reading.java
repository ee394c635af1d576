package org.rasad.lexicon;

import java.util.Objects;

/**
 * One way to read a word: a lexeme in one of its forms.
 *
 * @param lexeme the entry of the lexicon
 * @param form which form of it
 */
public record Reading<T>(T lexeme, WordForm form) {

  public Reading {
    Objects.requireNonNull(lexeme, "lexeme");
    Objects.requireNonNull(form, "form");
  }
}
