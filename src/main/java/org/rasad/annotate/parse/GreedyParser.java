package org.rasad.annotate.parse;

import java.util.List;
import java.util.Optional;

/**
 * A greedy shift-reduce parser: from a state of stack and queue it takes the transition with the
 * highest sum of weights until the sentence is one tree.
 *
 * <p>It reimplements the search of {@code ShiftReduceParserQuery} and {@code PerceptronModel} in
 * CoreNLP 4.5.10 (package {@code edu.stanford.nlp.parser.shiftreduce}, by John Bauer; described at
 * <a href="https://nlp.stanford.edu/software/srparser.html">nlp.stanford.edu</a>) for a beam of
 * one, and gives the same trees. CoreNLP builds a string for each feature and looks it up; here a
 * feature is a number. Thread-safe: what changes belongs to one call. The depth of a tree is not
 * limited by the stack of the thread.
 */
public final class GreedyParser {

  private final ParserTables tables;
  private final List<Transition> transitions;
  private final LegalTransitions legal;
  private final Emergency emergency;
  private final TreeBuilder builder;

  /** Works out from the tables what it needs; takes some milliseconds. */
  public GreedyParser(ParserTables tables) {
    Labels labels = new Labels(tables);
    this.tables = tables;
    this.transitions = tables.transitions();
    this.legal = new LegalTransitions(transitions, labels);
    this.emergency = new Emergency(labels);
    this.builder = new TreeBuilder(tables.symbols(), labels);
  }

  /**
   * Parses a sentence.
   *
   * @param words one or more, as the model knows them
   * @param tags one for each word; a tag holds no {@code @}
   * @return the tree, or a flat one with the label {@code X} if the model finds no way to one
   */
  public Phrases parse(List<String> words, List<String> tags) {
    if (words.isEmpty() || words.size() != tags.size()) {
      throw new IllegalArgumentException(
          "A sentence of " + words.size() + " words with " + tags.size() + " tags.");
    }
    Sentence sentence = new Sentence(words, tags, tables.symbols());
    ParseState state = new ParseState(sentence.nodes());
    return run(sentence, state) ? builder.tree(state, words, tags) : builder.flat(tags);
  }

  private boolean run(Sentence sentence, ParseState state) {
    FeatureRows features = new FeatureRows(tables.features(), sentence, state);
    Choice choice = new Choice(features, tables.features());
    long[] allowed = legal.none();
    while (true) {
      int count = legal.fill(state, allowed);
      Optional<Transition> next =
          count == 0
              ? emergency.transition(state)
              : Optional.of(transitions.get(choice.best(allowed, count)));
      if (next.isEmpty()) {
        return false;
      }
      if (next.get() instanceof Transition.End) {
        return true;
      }
      apply(next.get(), state);
    }
  }

  private static void apply(Transition transition, ParseState state) {
    switch (transition) {
      case Transition.Shift s -> state.shift();
      case Transition.Unary unary -> unary.labels().reversed().forEach(state::raise);
      case Transition.Binary binary -> state.join(binary.label(), binary.isRightHead());
      case Transition.End e -> {}
      case Transition.Idle i -> {}
    }
  }
}
