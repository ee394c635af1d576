package org.rasad.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rasad.annotate.segment.Segment;
import org.rasad.lexicon.ArabicSpelling;

/**
 * Mends three frequent mistakes of the segmenter.
 *
 * <ul>
 *   <li>A name that begins like a particle is cut (بايدن to ب + ايدن): joined again if the whole
 *       word is a known name.
 *   <li>The article is lost after ل (للوحدات to ل + لوحدات): it is put back, unless the noun is
 *       known to begin with ل (للبنان, للجنة).
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

  /**
   * Common words whose own first letter is lam, folded: للجنة may be ل and لجنة, so what the
   * segmenter gives is kept.
   */
  private static final Set<String> WORDS_IN_LAM =
      Set.of("لجنه", "لجان", "لجوء", "لواء", "لقاء", "لغه", "لحظه", "ليله");

  private static final List<String> STEMS_IN_LAM = List.of("لاجي", "لبناني", "ليبي");

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
      int noun = afterLam(segments, i, end);
      Segment whole = noun < 0 ? segments.get(i) : withArticle(sentence, segments.get(noun));
      if (noun >= 0 && !whole.equals(segments.get(noun))) {
        mended.addAll(segments.subList(i, noun));
        mended.add(whole);
        mended.addAll(segments.subList(noun + 1, end));
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

  /** The place after ل in a word that begins with it or with و or ف before it; -1 if none. */
  private static int afterLam(List<Segment> segments, int from, int to) {
    int lam = from;
    while (lam < to - 1 && isParticle(segments.get(lam)) && !segments.get(lam).form().equals(LAM)) {
      lam++;
    }
    return lam < to - 1 && segments.get(lam).form().equals(LAM) ? lam + 1 : -1;
  }

  /**
   * A noun after ل as it would be written by itself. لل is ل and the article, or ل and a noun in
   * lam: the segmenter leaves the second lam on the noun (لوحدات), or takes the noun's own for the
   * article's (الاجئين).
   */
  private Segment withArticle(String sentence, Segment noun) {
    String source = alefFolded(sentence.substring(noun.start(), noun.end()));
    if (!source.startsWith(LAM) || source.length() <= SHORTEST_NAME) {
      return noun;
    }
    String form = noun.form();
    boolean restored = form.startsWith(ALEF + LAM);
    String own = restored ? form.substring(1) : form;
    if (names.contains(ArabicSpelling.fold(source))) {
      form = own;
    } else if (beginsWithLam(own)) {
      form = restored ? ALEF + LAM + own : own;
    } else if (!restored) {
      form = ALEF + own;
    }
    return new Segment(form, noun.start(), noun.end());
  }

  private static boolean beginsWithLam(String noun) {
    String folded = ArabicSpelling.fold(noun);
    return WORDS_IN_LAM.contains(folded) || STEMS_IN_LAM.stream().anyMatch(folded::startsWith);
  }

  private static boolean isParticle(Segment segment) {
    return segment.form().length() == 1 && PARTICLES.contains(segment.form());
  }

  private List<Segment> joined(String word, List<Segment> parts) {
    Segment first = parts.get(0);
    Segment last = parts.get(parts.size() - 1);
    if (names.contains(ArabicSpelling.fold(word))) {
      return List.of(new Segment(alefFolded(word), first.start(), last.end()));
    }
    String rest = word.substring(first.end() - first.start());
    if (isParticle(first) && parts.size() > 2 && names.contains(ArabicSpelling.fold(rest))) {
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
