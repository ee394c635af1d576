package org.rasad.eval.part;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Folds away what may differ between two spellings of one name: diacritics, tatweel, invisible
 * marks, punctuation, variants of letters, case, and the article with a particle before it.
 *
 * <p>It folds more than {@link org.rasad.lexicon.ArabicSpelling} (article, punctuation) and less
 * (Persian letters), because figures compare only with others that were counted by the same rule:
 * change it, and all older figures are void.
 */
public final class NameFolding {

  private static final char ALEF = 'ا';
  private static final char ALEF_MADDA = 'آ';
  private static final char ALEF_HAMZA_ABOVE = 'أ';
  private static final char ALEF_HAMZA_BELOW = 'إ';
  private static final char ALEF_WASLA = 'ٱ';
  private static final char BEH = 'ب';
  private static final char FEH = 'ف';
  private static final char KAF = 'ك';
  private static final char LAM = 'ل';
  private static final char WAW = 'و';
  private static final char WAW_HAMZA = 'ؤ';
  private static final char YEH = 'ي';
  private static final char YEH_HAMZA = 'ئ';
  private static final char ALEF_MAKSURA = 'ى';
  private static final char TEH_MARBUTA = 'ة';
  private static final char HEH = 'ه';

  private static final String AMERICA_LEVANTINE = "اميرك";
  private static final String AMERICA = "امريك";

  private static final Pattern MARKS =
      Pattern.compile("[\\u064b-\\u065f\\u0670\\u0640\\u200c-\\u200f\\u202a-\\u202e]");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}_]+");

  /** The article, also after a particle (والـ), and its contraction with the preposition (للـ). */
  private static final Pattern ARTICLE =
      Pattern.compile("^[" + WAW + BEH + FEH + KAF + "]?" + ALEF + LAM + "|^" + LAM + LAM);

  private static final Pattern PREPOSITION = Pattern.compile("^" + LAM);

  private NameFolding() {}

  /** The words of a name, folded, with one space between them. */
  public static String fold(String text) {
    String bare = BETWEEN_WORDS.matcher(MARKS.matcher(text).replaceAll("")).replaceAll(" ");
    String folded =
        letters(bare).toLowerCase(Locale.ROOT).replace(AMERICA_LEVANTINE, AMERICA).strip();
    return Arrays.stream(folded.split(" "))
        .map(word -> ARTICLE.matcher(word).replaceFirst(""))
        .collect(Collectors.joining(" "));
  }

  /** A folded word without the letter that stands for the preposition ل or is left of للـ. */
  public static String withoutPreposition(String folded) {
    return PREPOSITION.matcher(folded).replaceFirst("");
  }

  private static String letters(String text) {
    StringBuilder out = new StringBuilder(text);
    for (int i = 0; i < out.length(); i++) {
      out.setCharAt(i, letter(out.charAt(i)));
    }
    return out.toString();
  }

  private static char letter(char c) {
    return switch (c) {
      case ALEF_MADDA, ALEF_HAMZA_ABOVE, ALEF_HAMZA_BELOW, ALEF_WASLA -> ALEF;
      case ALEF_MAKSURA, YEH_HAMZA -> YEH;
      case TEH_MARBUTA -> HEH;
      case WAW_HAMZA -> WAW;
      default -> c;
    };
  }
}
