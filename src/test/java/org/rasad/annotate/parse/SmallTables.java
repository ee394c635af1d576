package org.rasad.annotate.parse;

import edu.stanford.nlp.parser.shiftreduce.Weight;
import java.util.List;
import java.util.Map;

/** Tables of a handful of transitions and features. */
final class SmallTables {

  static final int SHIFT = 0;
  static final int NOUN_PHRASE = 1;
  static final int ROOT = 2;
  static final int LEFT = 3;
  static final int RIGHT_PARTIAL = 4;
  static final int LEFT_PARTIAL = 5;
  static final int END = 6;

  private SmallTables() {}

  /** With features, written as CoreNLP writes them, that each favour one transition by one. */
  static ParserTables of(Map<String, Integer> features) {
    SymbolNumbers numbers = new SymbolNumbers();
    int phrase = numbers.of("NP");
    int partial = numbers.of("@NP");
    int root = numbers.of("ROOT");
    List<Transition> transitions =
        List.of(
            new Transition.Shift(),
            new Transition.Unary(List.of(phrase), false),
            new Transition.Unary(List.of(root), true),
            new Transition.Binary(phrase, false, false),
            new Transition.Binary(partial, true, false),
            new Transition.Binary(partial, false, false),
            new Transition.End());
    FeatureTableBuilder builder = new FeatureTableBuilder(numbers, transitions);
    features.forEach((feature, favoured) -> builder.add(feature, weight(favoured)));
    return new ParserTables(
        numbers.symbols(), transitions, List.of(root), List.of(root), builder.build());
  }

  private static Weight weight(int favoured) {
    Weight weight = new Weight();
    weight.updateWeight(favoured, 1);
    return weight;
  }
}
