package org.rasad.annotate.parse;

import edu.stanford.nlp.parser.shiftreduce.BinaryTransition;
import edu.stanford.nlp.parser.shiftreduce.CompoundUnaryTransition;
import edu.stanford.nlp.parser.shiftreduce.FinalizeTransition;
import edu.stanford.nlp.parser.shiftreduce.IdleTransition;
import edu.stanford.nlp.parser.shiftreduce.ShiftReduceParser;
import edu.stanford.nlp.parser.shiftreduce.ShiftTransition;
import edu.stanford.nlp.parser.shiftreduce.Weight;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Turns a model of CoreNLP's shift-reduce parser into {@link ParserTables}. */
public final class CoreNlpTables {

  private static final char PARTIAL = '@';

  private final OpenedModel model;
  private final SymbolNumbers numbers = new SymbolNumbers();

  private CoreNlpTables(OpenedModel model) {
    this.model = model;
  }

  /**
   * Loads CoreNLP's model and turns it into tables; takes about as long as loading it.
   *
   * @param path of the model on the classpath
   * @throws IllegalStateException if the model is of another kind than the Arabic greedy one
   */
  public static ParserTables load(String path) {
    return of(ShiftReduceParser.loadModel(path));
  }

  /** The tables of a model that is loaded. */
  public static ParserTables of(ShiftReduceParser parser) {
    return new CoreNlpTables(new OpenedModel(parser)).tables();
  }

  private ParserTables tables() {
    List<Transition> transitions = model.transitions().stream().map(this::transition).toList();
    List<Integer> roots = model.rootStates().stream().map(this::label).toList();
    List<Integer> rootsOnly = model.rootOnlyStates().stream().map(this::label).toList();
    FeatureTableBuilder features = new FeatureTableBuilder(numbers, transitions);
    for (Map.Entry<String, Weight> entry : model.featureWeights()) {
      features.add(entry.getKey(), entry.getValue());
    }
    return new ParserTables(numbers.symbols(), transitions, roots, rootsOnly, features.build());
  }

  private Transition transition(edu.stanford.nlp.parser.shiftreduce.Transition transition) {
    return switch (transition) {
      case ShiftTransition t -> new Transition.Shift();
      case CompoundUnaryTransition t -> new Transition.Unary(labels(t.labels), t.isRoot);
      case BinaryTransition t ->
          new Transition.Binary(label(t.label), t.side == BinaryTransition.Side.RIGHT, t.isRoot);
      case FinalizeTransition t -> new Transition.End();
      case IdleTransition t -> new Transition.Idle();
      default ->
          throw new IllegalStateException(
              "The parser's model has a transition that is not known here: " + transition);
    };
  }

  private List<Integer> labels(String[] labels) {
    List<Integer> numbered = new ArrayList<>();
    for (String label : labels) {
      numbered.add(label(label));
    }
    return numbered;
  }

  /** The number of a label; a partial label such as {@code @NP} brings the whole one with it. */
  private int label(String label) {
    if (label.charAt(0) == PARTIAL) {
      numbers.of(label.substring(1));
    }
    return numbers.of(label);
  }
}
