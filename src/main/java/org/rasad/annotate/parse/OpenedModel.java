package org.rasad.annotate.parse;

import edu.stanford.nlp.parser.lexparser.Options;
import edu.stanford.nlp.parser.shiftreduce.BaseModel;
import edu.stanford.nlp.parser.shiftreduce.BasicFeatureFactory;
import edu.stanford.nlp.parser.shiftreduce.PerceptronModel;
import edu.stanford.nlp.parser.shiftreduce.ShiftReduceOptions;
import edu.stanford.nlp.parser.shiftreduce.ShiftReduceParser;
import edu.stanford.nlp.parser.shiftreduce.Transition;
import edu.stanford.nlp.parser.shiftreduce.Weight;
import edu.stanford.nlp.parser.shiftreduce.WeightMap;
import java.lang.reflect.Field;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/**
 * The parts of CoreNLP's model that its parser keeps to its package. They are read by reflection:
 * CoreNLP offers no other way but to parse its serialized form.
 */
final class OpenedModel {

  private final PerceptronModel model;

  OpenedModel(ShiftReduceParser parser) {
    Options options = parser.getOp();
    if (!(options instanceof ShiftReduceOptions shiftReduce)
        || !shiftReduce.compoundUnaries
        || !shiftReduce.featureFactoryClass.equals(BasicFeatureFactory.class.getName())) {
      throw new IllegalStateException(
          "The parser's model has other features than those of BasicFeatureFactory.");
    }
    this.model = read(ShiftReduceParser.class, "model", parser, PerceptronModel.class);
  }

  /** In the order of their numbers. */
  @SuppressWarnings("unchecked") // What the field holds.
  Collection<Transition> transitions() {
    return (Collection<Transition>)
        read(BaseModel.class, "transitionIndex", model, Collection.class);
  }

  @SuppressWarnings("unchecked")
  Set<String> rootStates() {
    return (Set<String>) read(BaseModel.class, "rootStates", model, Set.class);
  }

  @SuppressWarnings("unchecked")
  Set<String> rootOnlyStates() {
    return (Set<String>) read(BaseModel.class, "rootOnlyStates", model, Set.class);
  }

  Set<Map.Entry<String, Weight>> featureWeights() {
    return read(PerceptronModel.class, "featureWeights", model, WeightMap.class).entrySet();
  }

  private static <T> T read(Class<?> owner, String name, Object from, Class<T> type) {
    try {
      Field field = owner.getDeclaredField(name);
      field.setAccessible(true);
      return type.cast(field.get(from));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(
          "CoreNLP's parser has changed: " + owner.getSimpleName() + " has no " + name + ".", e);
    }
  }
}
