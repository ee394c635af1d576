package org.rasad.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    List<Mention> named =
        scene.mentions().stream().filter(m -> m.form() != Mention.Form.PRONOUN).toList();
    Map<Integer, Mention> starts = new HashMap<>();
    named.forEach(m -> starts.putIfAbsent(m.from(), m));
    Map<Mention, List<Mention>> growing = new HashMap<>();
    for (Mention mention : named) {
      List<Mention> row = growing.computeIfAbsent(mention, m -> new ArrayList<>(List.of(m)));
      Mention next = starts.get(afterJoints(scene, mention.to()));
      if (next != null && next.from() > mention.to() && !growing.containsKey(next)) {
        row.add(next);
        growing.put(next, row);
      }
    }
    growing.forEach((mention, row) -> rows.put(mention, List.copyOf(row)));
  }

  /** The others of the mention's row, in order of the text. */
  List<Mention> with(Mention mention) {
    return rows.getOrDefault(mention, List.of()).stream().filter(m -> !m.equals(mention)).toList();
  }

  /** The first token from this one on that is neither conjunction nor comma. */
  private static int afterJoints(Scene scene, int from) {
    int at = from;
    while (at < scene.sentence().tokens().size() && joins(scene.token(at))) {
      at++;
    }
    return at;
  }

  private static boolean joins(Token token) {
    return token.tag().equals("CC") || token.form().equals(COMMA);
  }
}
