package org.rasad.serve.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rasad.serve.view.Piece;

/** Cuts a text into pieces where marks begin and end. */
final class MarkedText {

  private static final int UNMARKED = -1;

  /**
   * A range of a text with what it tells.
   *
   * @param begin in code points
   * @param end in code points, exclusive
   * @param rank where marks cover the same words, the one with the higher rank is shown; of equal
   *     ones the shorter
   */
  record Mark(int begin, int end, int rank, String role, @Nullable String target, String title) {

    Mark {
      if (begin < 0 || end < begin) {
        throw new IllegalArgumentException("A mark cannot reach from " + begin + " to " + end);
      }
    }

    int length() {
      return end - begin;
    }
  }

  private static final Comparator<Mark> SHOWN_LAST =
      Comparator.comparingInt(Mark::rank)
          .thenComparing(Comparator.comparingInt(Mark::length).reversed())
          .thenComparing(Mark::begin)
          .thenComparing(Mark::role)
          .thenComparing(Mark::title);

  private MarkedText() {}

  /** The whole text in order; marks that reach beyond it are left out. */
  static List<Piece> pieces(String text, List<Mark> marks) {
    int length = text.codePointCount(0, text.length());
    List<Mark> ordered = marks.stream().filter(m -> m.end() <= length).sorted(SHOWN_LAST).toList();
    int[] owners = new int[length];
    Arrays.fill(owners, UNMARKED);
    for (int i = 0; i < ordered.size(); i++) {
      Arrays.fill(owners, ordered.get(i).begin(), ordered.get(i).end(), i);
    }
    return cut(text, owners, ordered);
  }

  private static List<Piece> cut(String text, int[] owners, List<Mark> marks) {
    List<Piece> pieces = new ArrayList<>();
    int begin = 0;
    int unit = 0;
    for (int i = 0; i < owners.length; i++) {
      if (i + 1 == owners.length || owners[i + 1] != owners[i]) {
        int end = text.offsetByCodePoints(unit, i + 1 - begin);
        pieces.add(piece(text.substring(unit, end), owners[i], marks));
        begin = i + 1;
        unit = end;
      }
    }
    return pieces;
  }

  private static Piece piece(String text, int owner, List<Mark> marks) {
    if (owner == UNMARKED) {
      return new Piece(text, "", null, "");
    }
    Mark mark = marks.get(owner);
    return new Piece(text, mark.role(), mark.target(), mark.title());
  }
}
