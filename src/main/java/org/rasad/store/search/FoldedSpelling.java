package org.rasad.store.search;

import java.text.Normalizer;
import org.rasad.lexicon.ArabicSpelling;
import org.rasad.lexicon.SpellingVariants;

/**
 * Folds a word for search: coarser than {@link ArabicSpelling}, which the extraction uses.
 * Thread-safe.
 *
 * <ul>
 *   <li>presentation forms and ligatures are taken apart (ﻻ is لا);
 *   <li>invisible marks and apostrophes are dropped (Qa'ida is qaida);
 *   <li>then {@link ArabicSpelling#fold} and the table of variants;
 *   <li>hamza on the line is dropped: علماء is علما, as many type it.
 * </ul>
 */
final class FoldedSpelling {

  private static final char HAMZA = 'ء';

  /** Apostrophes, and the half rings by which ayn and hamza are transcribed. */
  private static final String APOSTROPHES = "'’‘`ʼʿʾ";

  private final SpellingVariants variants;

  FoldedSpelling(SpellingVariants variants) {
    this.variants = variants;
  }

  SpellingVariants variants() {
    return variants;
  }

  /**
   * The key of one word.
   *
   * @param word as the tokenizer cut it out
   * @return never empty, unless nothing but marks stands there
   */
  String fold(String word) {
    return withoutHamza(variants.apply(ArabicSpelling.fold(withoutMarks(word))));
  }

  static String withoutHamza(String folded) {
    return folded.indexOf(HAMZA) < 0 || folded.length() == 1
        ? folded
        : folded.replace(Character.toString(HAMZA), "");
  }

  private static String withoutMarks(String word) {
    String plain = Normalizer.normalize(word, Normalizer.Form.NFKC);
    StringBuilder out = new StringBuilder(plain.length());
    plain
        .codePoints()
        .filter(c -> Character.getType(c) != Character.FORMAT && APOSTROPHES.indexOf(c) < 0)
        .forEach(out::appendCodePoint);
    return out.toString();
  }
}
