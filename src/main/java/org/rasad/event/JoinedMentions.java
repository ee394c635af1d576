package org.rasad.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rasad.annotate.Token;
import org.rasad.entity.Mention;

/**
 * Which mentions of a sentence are joined by conjunctions or commas alone (العراق وسوريا ولبنان).
 * Immutable.
 */
final class JoinedMentions {

  private static final String COMMA = ",";

  private final Map<Mention, List<Mention>> rows = new HashMap<>();

  JoinedMentions(Scene scene) {
    Map<Mention, List<Mention>> growing = new HashMap<>();
    for (Mention mention : scene.mentions()) {
      if (mention.form() != Mention.Form.PRONOUN) {
        List<Mention> row = growing.computeIfAbsent(mention, m -> new ArrayList<>(List.of(m)));
        next(scene, mention)
            .filter(n -> !growing.containsKey(n))
            .ifPresent(
                n -> {
                  row.add(n);
                  growing.put(n, row);
                });
      }
    }
    growing.forEach((mention, row) -> rows.put(mention, List.copyOf(row)));
  }

  /** The others of the mention's row, in order of the text. */
  List<Mention> with(Mention mention) {
    return rows.getOrDefault(mention, List.of()).stream().filter(m -> !m.equals(mention)).toList();
  }

  private static Optional<Mention> next(Scene scene, Mention mention) {
    int at = mention.to();
    while (at < scene.sentence().tokens().size() && joins(scene.token(at))) {
      at++;
    }
    int from = at;
    return from == mention.to()
        ? Optional.empty()
        : scene.mentions().stream()
            .filter(m -> m.from() == from && m.form() != Mention.Form.PRONOUN)
            .findFirst();
  }

  private static boolean joins(Token token) {
    return token.tag().equals("CC") || token.form().equals(COMMA);
  }
}
