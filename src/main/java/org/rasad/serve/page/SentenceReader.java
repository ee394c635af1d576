package org.rasad.serve.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.rasad.rdf.ForeignTerms;
import org.rasad.rdf.Rasad;
import org.rasad.serve.view.Piece;

/** Reads the sentence of an event with its evidence marked, inside the caller's transaction. */
final class SentenceReader {

  private static final String TRIGGER = "trigger";
  private static final int OF_ROLES = 0;
  private static final int OF_TRIGGER = 1;

  private static final Map<Node, String> ROLES =
      Map.of(
          Rasad.TRIGGER_EVIDENCE, TRIGGER,
          Rasad.ACTOR_EVIDENCE, "actor",
          Rasad.RECIPIENT_EVIDENCE, "recipient",
          Rasad.PLACE_EVIDENCE, "place",
          Rasad.SOURCE_EVIDENCE, "source",
          Rasad.INSTRUMENT_EVIDENCE, "instrument",
          Rasad.DATE_EVIDENCE, "date",
          Rasad.COUNT_EVIDENCE, "count");

  private final Words words;

  SentenceReader(Words words) {
    this.words = words;
  }

  /** The sentence in pieces; empty if the store does not have it. */
  List<Piece> read(Node event) {
    Optional<Node> sentence = words.value(event, Rasad.SENTENCE);
    String text = sentence.map(s -> words.text(s, ForeignTerms.NIF_ANCHOR_OF)).orElse("");
    Optional<TextRange> place = sentence.flatMap(s -> TextRange.of(words, s));
    return place.map(p -> MarkedText.pieces(text, marks(event, p))).orElse(List.of());
  }

  private List<MarkedText.Mark> marks(Node event, TextRange sentence) {
    List<MarkedText.Mark> marks = new ArrayList<>();
    ROLES.forEach(
        (property, role) ->
            words
                .values(event, property)
                .forEach(
                    evidence ->
                        TextRange.of(words, evidence)
                            .filter(sentence::contains)
                            .map(range -> mark(range, sentence, role))
                            .ifPresent(marks::add)));
    return marks;
  }

  private static MarkedText.Mark mark(TextRange range, TextRange sentence, String role) {
    int rank = role.equals(TRIGGER) ? OF_TRIGGER : OF_ROLES;
    return new MarkedText.Mark(
        range.begin() - sentence.begin(), range.end() - sentence.begin(), rank, role, null, "");
  }
}
