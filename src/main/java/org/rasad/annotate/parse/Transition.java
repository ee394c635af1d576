package org.rasad.annotate.parse;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/**
 * One step of the parser.
 *
 * <p>Labels are {@link Symbols}. The steps are those of {@code ShiftTransition}, {@code
 * CompoundUnaryTransition}, {@code BinaryTransition}, {@code FinalizeTransition} and {@code
 * IdleTransition} in CoreNLP 4.5.10.
 */
sealed interface Transition {

  /** Takes the next word onto the stack. */
  record Shift() implements Transition {}

  /**
   * Puts a chain of nodes over the top of the stack.
   *
   * @param labels from the highest to the lowest
   * @param isRoot whether it may only end a parse
   */
  record Unary(List<Integer> labels, boolean isRoot) implements Transition {
    public Unary {
      labels = List.copyOf(labels);
    }

    int lowest() {
      return labels.get(labels.size() - 1);
    }
  }

  /**
   * Joins the two top nodes of the stack.
   *
   * @param isRightHead whether the top of the stack, which is the right one, gives the head
   * @param isRoot whether it may only end a parse
   */
  record Binary(int label, boolean isRightHead, boolean isRoot) implements Transition {}

  /** Ends the parse. */
  record End() implements Transition {}

  /** What CoreNLP does with a finished parse while others are not finished: nothing. */
  record Idle() implements Transition {}

  default void write(DataOutput out) throws IOException {
    switch (this) {
      case Shift s -> out.writeByte('S');
      case Unary unary -> {
        out.writeByte('U');
        out.writeBoolean(unary.isRoot());
        Bulk.writeInts(out, unary.labels().stream().mapToInt(Integer::intValue).toArray());
      }
      case Binary binary -> {
        out.writeByte('B');
        out.writeInt(binary.label());
        out.writeBoolean(binary.isRightHead());
        out.writeBoolean(binary.isRoot());
      }
      case End e -> out.writeByte('E');
      case Idle i -> out.writeByte('I');
    }
  }

  static Transition read(DataInput in) throws IOException {
    char kind = (char) in.readByte();
    return switch (kind) {
      case 'S' -> new Shift();
      case 'U' -> {
        boolean isRoot = in.readBoolean();
        yield new Unary(Arrays.stream(Bulk.readInts(in)).boxed().toList(), isRoot);
      }
      case 'B' -> new Binary(in.readInt(), in.readBoolean(), in.readBoolean());
      case 'E' -> new End();
      case 'I' -> new Idle();
      default ->
          throw new IOException(
              "The tables of the parser are damaged: there is no transition of kind " + kind);
    };
  }
}
