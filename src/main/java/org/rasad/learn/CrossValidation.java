package org.rasad.learn;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.rasad.event.Argument;
import org.rasad.event.RoleModel;

/**
 * Measures the role model on documents that it was not learned from: these are dealt into parts,
 * and each part is answered by a model of the others.
 *
 * @param given arguments that the model gave
 * @param right those of them that the annotators gave too
 * @param wanted arguments that the annotators gave
 */
public record CrossValidation(int given, int right, int wanted) {

  /** Deals the documents into so many parts and measures them all. */
  public static CrossValidation of(List<RoleExample> examples, int parts) {
    List<String> documents =
        List.copyOf(new TreeSet<>(examples.stream().map(RoleExample::document).toList()));
    CrossValidation all = new CrossValidation(0, 0, 0);
    for (int part = 0; part < parts; part++) {
      List<RoleExample> learned = new ArrayList<>();
      List<RoleExample> asked = new ArrayList<>();
      for (RoleExample example : examples) {
        boolean here = documents.indexOf(example.document()) % parts == part;
        (here ? asked : learned).add(example);
      }
      RoleModel model = new RoleModel(RoleLearner.learn(learned));
      for (RoleExample example : asked) {
        all = all.plus(example, model.answer(example.question()));
      }
    }
    return all;
  }

  private CrossValidation plus(RoleExample example, List<Argument> answer) {
    long hits =
        answer.stream()
            .filter(
                a ->
                    example.answer(a.role()).stream()
                        .anyMatch(c -> c.mention().entity().equals(a.mention().entity())))
            .count();
    return new CrossValidation(
        given + answer.size(), right + (int) hits, wanted + example.participants());
  }

  public double precision() {
    return given == 0 ? 0 : (double) right / given;
  }

  public double recall() {
    return wanted == 0 ? 0 : (double) right / wanted;
  }

  /** The figures in words, in percent. */
  public String sentence() {
    double sum = precision() + recall();
    return String.format(
        Locale.ROOT,
        "Of unseen documents: P %.1f R %.1f F1 %.1f (%d arguments given, %d right, %d wanted).",
        100 * precision(),
        100 * recall(),
        sum == 0 ? 0 : 200 * precision() * recall() / sum,
        given,
        right,
        wanted);
  }
}
