package org.rasad.annotate.segment;

import java.util.ArrayList;
import java.util.List;

/**
 * Makes segments of labelled characters; reimplements CoreNLP's {@code IOBUtils.TokenSpansForIOB}
 * and {@code IOBToString}.
 *
 * <p>A character labelled {@link Label#REWRITE} is written as it would stand in the word by itself:
 * ت and ه become ة, ي and ا become ى, ى becomes ي, and ل is the article ال whose alef was not
 * written (للبيت). Not for use by several threads.
 */
final class SegmentJoiner {

  private static final char TEH = 'ت';
  private static final char HEH = 'ه';
  private static final char TEH_MARBUTA = 'ة';
  private static final char LAM = 'ل';
  private static final char ALEF = 'ا';
  private static final char YEH = 'ي';
  private static final char ALEF_MAKSURA = 'ى';

  private final Observation sentence;
  private final Label[] labels;
  private final List<Segment> segments = new ArrayList<>();
  private final StringBuilder form = new StringBuilder();

  /** Where the open segment starts; none is open if negative. */
  private int open = -1;

  SegmentJoiner(Observation sentence, Label[] labels) {
    this.sentence = sentence;
    this.labels = labels;
  }

  /** The segments in the order of the text. */
  List<Segment> segments() {
    for (int at = 0; at < sentence.size(); at++) {
      if (sentence.word(at) == null) {
        close(at);
      } else {
        if (startsSegment(at)) {
          close(at);
        }
        if (open < 0) {
          open = at;
        }
        append(at);
      }
    }
    close(sentence.size());
    return List.copyOf(segments);
  }

  private boolean startsSegment(int at) {
    return switch (labels[at]) {
      case BOUNDARY, WHOLE -> true;
      case BEGIN -> at > 0 && isInsideWord(labels[at - 1]);
      case REWRITE -> isLam(sentence.form(at));
      case CONTINUE, OUTSIDE -> false;
    };
  }

  private static boolean isLam(String symbol) {
    return symbol.length() == 1 && symbol.charAt(0) == LAM;
  }

  private static boolean isInsideWord(Label label) {
    return label == Label.CONTINUE || label == Label.BEGIN || label == Label.REWRITE;
  }

  private void append(int at) {
    String symbol = sentence.form(at);
    if (labels[at] == Label.REWRITE && symbol.length() == 1) {
      form.append(rewritten(symbol.charAt(0)));
    } else {
      form.append(symbol);
    }
  }

  private static String rewritten(char c) {
    return switch (c) {
      case TEH, HEH -> String.valueOf(TEH_MARBUTA);
      case LAM -> String.valueOf(ALEF) + LAM;
      case YEH, ALEF -> String.valueOf(ALEF_MAKSURA);
      case ALEF_MAKSURA -> String.valueOf(YEH);
      default -> String.valueOf(c);
    };
  }

  private void close(int end) {
    if (open >= 0) {
      segments.add(
          new Segment(form.toString().trim(), sentence.start(open), sentence.end(end - 1)));
    }
    form.setLength(0);
    open = -1;
  }
}
