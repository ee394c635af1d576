package org.rasad.lexicon;

/**
 * Folds the spelling variants of Arabic, so that one word has one key.
 *
 * <ul>
 *   <li>diacritics and tatweel are dropped;
 *   <li>alef with hamza, madda or wasla becomes bare alef;
 *   <li>alef maqsura becomes ya, ta marbuta becomes ha;
 *   <li>hamza on waw and on ya becomes waw and ya;
 *   <li>Persian kaf and ya become the Arabic letters;
 *   <li>Latin letters become lower case;
 *   <li>{@code اميرك-} becomes {@code امريك-}: أميركا and أمريكا are one name.
 * </ul>
 *
 * <p>Keys are for look-up only and are never shown.
 */
public final class ArabicSpelling {

  private static final char TATWEEL = 'ـ';
  private static final char ALEF = 'ا';
  private static final char ALEF_MADDA = 'آ';
  private static final char ALEF_HAMZA_ABOVE = 'أ';
  private static final char ALEF_HAMZA_BELOW = 'إ';
  private static final char ALEF_WASLA = 'ٱ';
  private static final char WAW = 'و';
  private static final char WAW_HAMZA = 'ؤ';
  private static final char YEH = 'ي';
  private static final char YEH_HAMZA = 'ئ';
  private static final char YEH_FARSI = 'ی';
  private static final char ALEF_MAKSURA = 'ى';
  private static final char TEH_MARBUTA = 'ة';
  private static final char HEH = 'ه';
  private static final char KAF = 'ك';
  private static final char KEHEH = 'ک';
  private static final char FATHATAN = 'ً';
  private static final char HAMZA_BELOW = 'ٕ';
  private static final char SUPERSCRIPT_ALEF = 'ٰ';

  private static final String AMERICA_LEVANTINE = "اميرك";
  private static final String AMERICA = "امريك";

  /** The definite article, as it is folded. */
  public static final String ARTICLE = "ال";

  private ArabicSpelling() {}

  /** The look-up key of a word or of several words; white space is kept as it is. */
  public static String fold(String text) {
    int same = 0;
    while (same < text.length() && fold(text.charAt(same)) == text.charAt(same)) {
      same++;
    }
    // Most words of a text are folded already, and this is asked for all of them again and again.
    if (same == text.length() && !text.contains(AMERICA_LEVANTINE)) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length()).append(text, 0, same);
    for (int i = same; i < text.length(); i++) {
      char folded = fold(text.charAt(i));
      if (folded != 0) {
        out.append(folded);
      }
    }
    int at = out.indexOf(AMERICA_LEVANTINE);
    while (at >= 0) {
      out.replace(at, at + AMERICA.length(), AMERICA);
      at = out.indexOf(AMERICA_LEVANTINE, at);
    }
    return out.toString();
  }

  /** A folded word without the article; the word itself if it has none. */
  public static String withoutArticle(String folded) {
    return hasArticle(folded) ? folded.substring(ARTICLE.length()) : folded;
  }

  /** Whether a folded word begins with the article and has a stem after it. */
  public static boolean hasArticle(String folded) {
    return folded.length() > ARTICLE.length() + 1 && folded.startsWith(ARTICLE);
  }

  /**
   * Whether it is a letter of the Arabic script, in any of its blocks but the presentation forms.
   */
  public static boolean isArabicLetter(int codePoint) {
    return Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.ARABIC
        && Character.isLetter(codePoint);
  }

  private static char fold(char c) {
    if (c == TATWEEL || (c >= FATHATAN && c <= HAMZA_BELOW) || c == SUPERSCRIPT_ALEF) {
      return 0;
    }
    return switch (c) {
      case ALEF_MADDA, ALEF_HAMZA_ABOVE, ALEF_HAMZA_BELOW, ALEF_WASLA -> ALEF;
      case ALEF_MAKSURA, YEH_HAMZA, YEH_FARSI -> YEH;
      case TEH_MARBUTA -> HEH;
      case WAW_HAMZA -> WAW;
      case KEHEH -> KAF;
      default -> Character.toLowerCase(c);
    };
  }
}
