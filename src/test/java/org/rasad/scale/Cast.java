package org.rasad.scale;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import org.rasad.lexicon.EntityType;
import org.rasad.lexicon.GazetteerEntry;

/**
 * Who and what invented events are about: everything in the gazetteer, and factions with invented
 * names that it does not have. States come before all else, the rest is shuffled.
 */
final class Cast {

  /** The gazetteer has what is most in the news; names that it does not have are rarer. */
  private static final int FIRST_INVENTED = 100;

  private static final int EVERY = 4;
  private static final Set<String> SETTLED = Set.of("city", "village");

  private final Zipf<Figure> actors;
  private final Zipf<Figure> targets;
  private final Zipf<Figure> places;
  private final Zipf<Figure> factions;

  Cast(Collection<GazetteerEntry> entries, Random random) {
    List<Figure> known = new ArrayList<>(entries.stream().map(Figure::of).toList());
    Collections.shuffle(known, random);
    List<Figure> invented = invented(random);
    List<Figure> groups = select(known, f -> f.type() == EntityType.GROUP);
    List<Figure> states = select(known, f -> f.kind().equals("country"));
    List<Figure> persons = select(known, f -> f.type() == EntityType.PERSON);
    List<Figure> facilities = select(known, f -> f.type() == EntityType.FACILITY);
    List<Figure> towns = select(known, f -> SETTLED.contains(f.kind()));
    List<Figure> regions =
        select(
            known,
            f ->
                f.type() == EntityType.PLACE
                    && !f.kind().equals("country")
                    && !SETTLED.contains(f.kind()));
    List<Figure> named = mixed(groups, mixed(states, persons));
    factions = new Zipf<>(withInvented(groups, invented));
    actors = new Zipf<>(withInvented(named, invented));
    targets = new Zipf<>(mixed(withInvented(named, invented), mixed(facilities, towns)));
    places = new Zipf<>(mixed(towns, mixed(regions, mixed(facilities, states))));
  }

  Figure actor(Random random) {
    return actors.draw(random);
  }

  /** Whom or what force is used against. */
  Figure target(Random random) {
    return targets.draw(random);
  }

  Figure place(Random random) {
    return places.draw(random);
  }

  Figure faction(Random random) {
    return factions.draw(random);
  }

  private static List<Figure> invented(Random random) {
    List<Figure> invented = new ArrayList<>();
    Wording.inventedNames().forEach(name -> invented.add(Figure.invented(name, random)));
    Collections.shuffle(invented, random);
    return invented;
  }

  private static List<Figure> select(List<Figure> figures, Predicate<Figure> which) {
    return figures.stream().filter(which).toList();
  }

  /** One of each by turns, and what is left of the longer list. */
  private static List<Figure> mixed(List<Figure> left, List<Figure> right) {
    List<Figure> mixed = new ArrayList<>();
    for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
      if (i < left.size()) {
        mixed.add(left.get(i));
      }
      if (i < right.size()) {
        mixed.add(right.get(i));
      }
    }
    return mixed;
  }

  private static List<Figure> withInvented(List<Figure> known, List<Figure> invented) {
    List<Figure> all = new ArrayList<>(known.subList(0, Math.min(FIRST_INVENTED, known.size())));
    int next = 0;
    for (int i = FIRST_INVENTED; i < known.size(); i++) {
      all.add(known.get(i));
      if (i % EVERY == 0 && next < invented.size()) {
        all.add(invented.get(next++));
      }
    }
    all.addAll(invented.subList(next, invented.size()));
    return all;
  }
}
