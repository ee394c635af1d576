package org.rasad.learn;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
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
    Map<String, Integer> partOf = new HashMap<>();
    examples.stream()
        .map(RoleExample::document)
        .sorted()
        .forEach(document -> partOf.putIfAbsent(document, partOf.size() % parts));
    CrossValidation all = new CrossValidation(0, 0, 0);
    for (int part = 0; part < parts; part++) {
      int here = part;
      Predicate<RoleExample> isHere = e -> partOf.getOrDefault(e.document(), 0) == here;
      RoleModel model =
          new RoleModel(RoleLearner.learn(examples.stream().filter(isHere.negate()).toList()));
      for (RoleExample example : examples.stream().filter(isHere).toList()) {
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

  /** How many of the given arguments are right, 0 to 1. */
  public double precision() {
    return given == 0 ? 0 : (double) right / given;
  }

  /** How many of the wanted arguments were given, 0 to 1. */
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
