package org.rasad.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rasad.entity.Mention;
import org.rasad.lexicon.FunctionWords;
import org.rasad.lexicon.Mode;
import org.rasad.lexicon.Role;
import org.rasad.text.Span;

/**
 * Reads how many were killed or wounded: the number at or just before those who were (ثلاثة جنود),
 * or the dual of the noun itself (جنديان).
 */
final class CasualtyReader {

  private static final int VAGUE_WINDOW = 4;

  /** The ending of the dual. */
  private static final String DUAL = "ان";

  private final NumberReader numbers;
  private final FunctionWords words;

  CasualtyReader(NumberReader numbers, FunctionWords words) {
    this.numbers = numbers;
    this.words = words;
  }

  List<Casualties> read(Scene scene, List<Mode> modes, List<Argument> arguments) {
    Casualties.Kind kind =
        modes.contains(Mode.KILL) ? Casualties.Kind.KILLED : Casualties.Kind.WOUNDED;
    List<Casualties> found = new ArrayList<>();
    if (modes.contains(Mode.KILL) || modes.contains(Mode.INJURE)) {
      arguments.stream()
          .filter(a -> a.role() == Role.RECIPIENT)
          .forEach(a -> count(scene, a.mention(), kind).ifPresent(found::add));
    }
    return found;
  }

  private Optional<Casualties> count(Scene scene, Mention mention, Casualties.Kind kind) {
    for (int i = Math.max(0, mention.from() - 4); i < mention.to(); i++) {
      Optional<NumberReader.Found> number = numbers.at(scene, i);
      if (number.isPresent() && number.orElseThrow().to() >= mention.from() - 1) {
        NumberReader.Found n = number.orElseThrow();
        return Optional.of(
            casualties(scene, kind, n.value(), n.from(), Math.max(n.to(), mention.head() + 1)));
      }
    }
    String noun = scene.stem(mention.head());
    boolean dual = noun.endsWith(DUAL) && noun.length() > 4;
    return dual
        ? Optional.of(casualties(scene, kind, 2, mention.head(), mention.head() + 1))
        : Optional.empty();
  }

  private Casualties casualties(Scene scene, Casualties.Kind kind, int count, int from, int to) {
    boolean exact = true;
    for (int i = Math.max(0, from - VAGUE_WINDOW); i < from; i++) {
      exact = exact && !words.has(FunctionWords.Kind.APPROXIMATE, scene.folded(i));
    }
    Span span = scene.sentence().span(from, to);
    return new Casualties(kind, count, exact, scene.original(from, to), span);
  }
}
