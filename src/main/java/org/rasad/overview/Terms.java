package org.rasad.overview;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.rasad.lexicon.EntityType;
import org.rasad.lexicon.EventType;
import org.rasad.lexicon.RelationType;
import org.rasad.lexicon.Standing;
import org.rasad.lexicon.Status;
import org.rasad.rdf.Rasad;

/** The closed sets of terms that columns keep as small numbers. */
public final class Terms {

  /** The classes of events. */
  public static final List<Node> TYPES =
      Stream.of(EventType.values()).map(Rasad::eventClass).toList();

  /** The statuses of events. */
  public static final List<Node> STATUSES = Stream.of(Status.values()).map(Rasad::status).toList();

  /** The standings of incidents. */
  public static final List<Node> STANDINGS =
      Stream.of(Standing.values()).map(Rasad::standing).toList();

  /** The properties of lasting relations, with that of parts. */
  public static final List<Node> RELATIONS =
      Stream.concat(Stream.of(RelationType.values()).map(Rasad::relation), Stream.of(Rasad.PART_OF))
          .distinct()
          .toList();

  /** The classes of entities. */
  public static final List<Node> ENTITY_CLASSES =
      Stream.of(EntityType.values()).map(Rasad::entityClass).toList();

  /** In a column: none of the terms. */
  static final byte NONE = -1;

  private Terms() {}

  /** Which of the terms are wanted, by index; the last place is for {@link #NONE}. */
  static boolean[] wanted(List<Node> terms, Set<Node> wanted) {
    boolean[] flags = new boolean[terms.size() + 1];
    for (int i = 0; i < terms.size(); i++) {
      flags[i] = wanted.isEmpty() || wanted.contains(terms.get(i));
    }
    flags[terms.size()] = wanted.isEmpty();
    return flags;
  }

  static boolean has(boolean[] wanted, byte term) {
    return wanted[term == NONE ? wanted.length - 1 : term];
  }
}
