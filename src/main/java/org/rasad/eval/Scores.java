package org.rasad.eval;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rasad.lexicon.LinkReason;

/** All that was counted over some documents. */
public final class Scores {

  private final Map<Level, Tally> levels = new EnumMap<>(Level.class);
  private final Map<Attribute, Share> attributes = new EnumMap<>(Attribute.class);
  private final Map<LinkReason, Share> links = new EnumMap<>(LinkReason.class);
  private final Map<String, Tally> types = new LinkedHashMap<>();
  private int documents;

  Scores() {
    for (Level level : Level.values()) {
      levels.put(level, new Tally());
    }
    for (Attribute attribute : Attribute.values()) {
      attributes.put(attribute, Share.NONE);
    }
  }

  void document() {
    documents++;
  }

  Tally of(Level level) {
    return levels.computeIfAbsent(level, l -> new Tally());
  }

  Tally ofType(String type) {
    return types.computeIfAbsent(type, t -> new Tally());
  }

  void attribute(Attribute attribute, boolean isRight) {
    attributes.merge(attribute, Share.NONE.plus(isRight), Scores::sum);
  }

  void link(LinkReason reason, boolean isRight) {
    links.merge(reason, Share.NONE.plus(isRight), Scores::sum);
  }

  /** How many documents were scored. */
  public int documents() {
    return documents;
  }

  public Map<Level, Tally> levels() {
    return Collections.unmodifiableMap(levels);
  }

  public Map<Attribute, Share> attributes() {
    return Collections.unmodifiableMap(attributes);
  }

  /**
   * How many mentions have the right entity, by why they were taken for it; of some reasons none.
   */
  public Map<LinkReason, Share> links() {
    return Collections.unmodifiableMap(links);
  }

  /**
   * Triggers by type of event, that with most events in the gold first, and of equals that which
   * came first.
   */
  public Map<String, Tally> types() {
    List<Map.Entry<String, Tally>> sorted = new ArrayList<>(types.entrySet());
    sorted.sort(Comparator.comparingInt(e -> -e.getValue().gold()));
    Map<String, Tally> ordered = new LinkedHashMap<>();
    sorted.forEach(e -> ordered.put(e.getKey(), e.getValue()));
    return Collections.unmodifiableMap(ordered);
  }

  private static Share sum(Share a, Share b) {
    return new Share(a.right() + b.right(), a.all() + b.all());
  }
}
