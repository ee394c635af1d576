package org.rasad.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rasad.lexicon.ArabicSpelling;

/**
 * Mends three frequent mistakes of the segmenter.
 *
 * <ul>
 *   <li>A name that begins like a particle is cut (بايدن to ب + ايدن): joined again if the whole
 *       word is a known name.
 *   <li>The article is lost after ل (للوحدات to ل + لوحدات): it is put back.
 *   <li>A particle stays glued to a name (بنيجيريا): cut off if the rest is a known name and the
 *       whole is not.
 * </ul>
 *
 * <p>Thread-safe.
 */
final class SegmentRepair {

  private static final String PARTICLES = "وفبلك";
  private static final String LAM = "ل";
  private static final String ALEF = "ا";
  private static final String ALEF_HAMZA_ABOVE = "أ";
  private static final String ALEF_HAMZA_BELOW = "إ";
  private static final String ALEF_MADDA = "آ";

  /** Shorter rests are more often part of the word than names. */
  private static final int SHORTEST_NAME = 3;

  private final Set<String> names;

  /**
   * Takes the names that are known.
   *
   * @param names folded one-word names
   */
  SegmentRepair(Set<String> names) {
    this.names = Set.copyOf(names);
  }

  /** The segments of a sentence, mended; each still covers the characters that it did. */
  List<Segment> repair(String sentence, List<Segment> segments) {
    List<Segment> mended = new ArrayList<>(segments.size());
    for (int i = 0; i < segments.size(); ) {
      int end = endOfWord(segments, i);
      String word = sentence.substring(segments.get(i).start(), segments.get(end - 1).end());
      if (end - i > 1 && isLostArticle(word, segments.get(i + 1))) {
        mended.add(segments.get(i));
        mended.add(withArticle(segments.get(i + 1)));
        mended.addAll(segments.subList(i + 2, end));
      } else if (end - i > 1) {
        mended.addAll(joined(word, segments.subList(i, end)));
      } else {
        mended.addAll(cut(word, segments.get(i)));
      }
      i = end;
    }
    return mended;
  }

  private static int endOfWord(List<Segment> segments, int from) {
    int end = from + 1;
    while (end < segments.size()
        && segments.get(end).start() == segments.get(end - 1).end()
        && !segments.get(end).isMark()
        && !segments.get(end - 1).isMark()) {
      end++;
    }
    return end;
  }

  /** لل is ل and the article; the segmenter sometimes leaves the second ل on the noun. */
  private static boolean isLostArticle(String word, Segment second) {
    return word.startsWith(LAM + LAM)
        && second.form().startsWith(LAM)
        && second.form().length() > SHORTEST_NAME;
  }

  private static Segment withArticle(Segment noun) {
    return new Segment(ALEF + noun.form(), noun.start(), noun.end());
  }

  private List<Segment> joined(String word, List<Segment> parts) {
    Segment first = parts.get(0);
    Segment last = parts.get(parts.size() - 1);
    if (names.contains(ArabicSpelling.fold(word))) {
      return List.of(new Segment(alefFolded(word), first.start(), last.end()));
    }
    boolean particle = first.form().length() == 1 && PARTICLES.contains(first.form());
    String rest = word.substring(first.end() - first.start());
    if (particle && parts.size() > 2 && names.contains(ArabicSpelling.fold(rest))) {
      return List.of(first, new Segment(alefFolded(rest), first.end(), last.end()));
    }
    return List.copyOf(parts);
  }

  private List<Segment> cut(String word, Segment whole) {
    boolean particle = word.length() > SHORTEST_NAME && PARTICLES.indexOf(word.charAt(0)) >= 0;
    if (!particle || names.contains(ArabicSpelling.fold(word))) {
      return List.of(whole);
    }
    String rest = word.substring(1);
    if (!names.contains(ArabicSpelling.fold(rest))) {
      return List.of(whole);
    }
    return List.of(
        new Segment(word.substring(0, 1), whole.start(), whole.start() + 1),
        new Segment(alefFolded(rest), whole.start() + 1, whole.end()));
  }

  /** As the segmenter itself writes its output: alef with hamza or madda becomes bare alef. */
  private static String alefFolded(String word) {
    return word.replace(ALEF_HAMZA_ABOVE, ALEF)
        .replace(ALEF_HAMZA_BELOW, ALEF)
        .replace(ALEF_MADDA, ALEF);
  }
}
