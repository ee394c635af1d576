package org.rasad.incident;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rasad.lexicon.EventType;

/**
 * Reports come, change and go one article at a time; after each step every report must be in the
 * incident that all reports together give.
 */
final class NeighbourhoodTest {

  private static final int ARTICLES = 40;
  private static final int STEPS = 60;

  private final Map<String, List<ReportedEvent>> articles = new TreeMap<>();
  private final Map<String, String> firsts = new TreeMap<>();

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void stepByStepTheIncidentsAreThoseOfAllReportsTogether(long seed) {
    Random random = new Random(seed);

    for (int step = 0; step < STEPS; step++) {
      String article = "a" + random.nextInt(ARTICLES);
      change(article, random.nextInt(5) == 0 ? List.of() : article(article, random));

      assertEquals(together(), firsts, "after step " + step);
    }
  }

  @Test
  void aChangeLooksAtAFewDaysAlone() {
    for (int day = 1; day <= 28; day++) {
      change("a" + day, List.of(Told.in("a" + day).by(Told.FAJR).to(Told.BASE).on(day).report()));
    }
    Looked looked = new Looked();

    Neighbourhood.of(articles.getOrDefault("a14", List.of()), looked).find();

    assertTrue(looked.days.size() <= 10, looked.days.toString());
  }

  private void change(String article, List<ReportedEvent> now) {
    List<ReportedEvent> changed = new ArrayList<>(articles.getOrDefault(article, List.of()));
    changed.forEach(r -> firsts.remove(r.id()));
    changed.addAll(now);
    articles.put(article, now);
    firsts.putAll(Neighbourhood.of(changed, new Looked()).find());
  }

  private Map<String, String> together() {
    Map<String, String> all = new TreeMap<>();
    reports().stream()
        .collect(Collectors.groupingBy(ReportedEvent::type))
        .values()
        .forEach(
            ofType ->
                IncidentFinder.find(ofType)
                    .forEach(i -> i.reports().forEach(r -> all.put(r.id(), i.first()))));
    return all;
  }

  private Collection<ReportedEvent> reports() {
    return articles.values().stream().flatMap(List::stream).toList();
  }

  private static List<ReportedEvent> article(String article, Random random) {
    List<ReportedEvent> events = new ArrayList<>();
    int published = 1 + random.nextInt(20);
    for (int i = 0; i <= random.nextInt(4); i++) {
      events.add(event(Told.in(article, "" + i).published(published), random).report());
    }
    return events;
  }

  private static Told event(Told told, Random random) {
    List<Party> sides = List.of(Told.FAJR, Told.WING, Told.GUNMEN, Told.ARMY, Told.STATE);
    List<Party> places = List.of(Told.TOWN, Told.OTHER_TOWN, Told.PROVINCE, Told.BASE, Told.STATE);
    switch (random.nextInt(8)) {
      case 0, 1, 2 -> told.on(1 + random.nextInt(20));
      case 3 -> told.inMay();
      case 4 -> told.inTheYear();
      case 5 -> told.unpublished();
      default -> {}
    }
    if (random.nextInt(4) > 0) {
      told.by(sides.get(random.nextInt(sides.size())));
    }
    if (random.nextInt(5) > 0) {
      told.at(places.get(random.nextInt(places.size())));
    }
    if (random.nextInt(3) == 0) {
      told.type(EventType.COERCE);
    }
    if (random.nextInt(4) == 0) {
      told.killed(random.nextInt(4));
    }
    return random.nextInt(5) == 0 ? told.denied() : told;
  }

  /** Looks reports up, and remembers the days that were asked for. */
  private final class Looked implements Reports {

    private final List<LocalDate> days = new ArrayList<>();

    @Override
    public List<ReportedEvent> from(LocalDate day, Set<EventType> types) {
      List<ReportedEvent> found =
          reports().stream()
              .filter(r -> r.time() != null && r.time().earliest().equals(day))
              .filter(r -> types.contains(r.type()))
              .toList();
      if (!days.contains(day)) {
        days.add(day);
      }
      return found;
    }

    @Override
    public List<ReportedEvent> inArticle(String article, Set<EventType> types) {
      return articles.getOrDefault(article, List.of()).stream()
          .filter(r -> types.contains(r.type()))
          .toList();
    }
  }
}
