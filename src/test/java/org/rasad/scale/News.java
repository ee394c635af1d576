package org.rasad.scale;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.rasad.event.Extraction;
import org.rasad.lexicon.Lexicon;

/**
 * Ten years of invented news, or as many days of them as the number of events fills: a small store
 * has fewer days, not thinner ones. The same seed gives the same articles.
 */
final class News {

  static final LocalDate FIRST_DAY = LocalDate.of(2015, 1, 1);

  private static final int TEN_YEARS = 3652;
  private static final int EVENTS_A_DAY = 274;
  private static final int FEWEST_EVENTS = 3;
  private static final int MOST_EVENTS = 10;
  private static final int LATEST = 3;
  private static final double STATES_RELATION = 0.4;

  private final int events;
  private final LocalDate firstDay;
  private final String ids;
  private final Lexicon lexicon;
  private final Random random;
  private final Cast cast;
  private final World world;
  private final Zipf<String> publishers;
  private final TreeMap<LocalDate, List<Happening>> waiting = new TreeMap<>();
  private int articles;
  private int scheduled;

  /** News from {@link #FIRST_DAY} on. */
  News(int events, long seed, Lexicon lexicon) {
    this(events, seed, lexicon, FIRST_DAY, "s");
  }

  /**
   * @param events how many there shall be; at least one
   * @param firstDay of publication
   * @param ids with which the ids of articles begin
   */
  News(int events, long seed, Lexicon lexicon, LocalDate firstDay, String ids) {
    this.events = events;
    this.firstDay = firstDay;
    this.ids = ids;
    this.lexicon = lexicon;
    this.random = new Random(seed);
    this.cast = new Cast(lexicon.gazetteer().entries(), random);
    this.world = new World(cast, random);
    List<String> outlets = new ArrayList<>(Wording.publishers());
    Collections.shuffle(outlets, random);
    this.publishers = new Zipf<>(outlets);
  }

  /**
   * Writes all articles.
   *
   * @param reader gets each day with its articles, in order
   */
  void write(BiConsumer<LocalDate, List<Extraction>> reader) {
    int days = Math.clamp(events / EVENTS_A_DAY, 1, TEN_YEARS);
    double[] share = shares(days);
    double expected = 0;
    for (int i = 0; i < days; i++) {
      expected += share[i] * events;
      LocalDate day = firstDay.plusDays(i);
      while (scheduled < (i == days - 1 ? events : Math.min(expected, events))) {
        schedule(world.next(day));
      }
      publish(day, reader);
    }
    while (!waiting.isEmpty()) {
      publish(waiting.firstKey(), reader);
    }
  }

  /** A few days have many times as much news as others; they tend to follow each other. */
  private double[] shares(int days) {
    double[] weights = new double[days];
    double sum = 0;
    double mood = 0;
    for (int i = 0; i < days; i++) {
      mood = 0.8 * mood + 0.25 * random.nextGaussian();
      double burst = random.nextInt(60) == 0 ? 3 : 1;
      weights[i] = burst * Math.exp(mood);
      sum += weights[i];
    }
    for (int i = 0; i < days; i++) {
      weights[i] /= sum;
    }
    return weights;
  }

  private void schedule(Happening happening) {
    int reports = happening.isPlanned() ? 1 : world.reports();
    for (int i = 0; i < reports && scheduled < events; i++) {
      // The first report is of the day itself, others come until the third day.
      int later = i == 0 ? 0 : Math.min(random.nextInt(LATEST), random.nextInt(LATEST));
      waiting
          .computeIfAbsent(happening.day().plusDays(later), d -> new ArrayList<>())
          .add(happening);
      scheduled++;
    }
  }

  private void publish(LocalDate day, BiConsumer<LocalDate, List<Extraction>> reader) {
    List<Happening> told = waiting.remove(day);
    if (told == null) {
      return;
    }
    Collections.shuffle(told, random);
    List<Extraction> written = new ArrayList<>();
    Deque<Happening> left = new ArrayDeque<>(told);
    while (!left.isEmpty()) {
      written.add(article(day, take(left, size())));
    }
    reader.accept(day, written);
  }

  /** One article tells a happening once; what it has already waits for the next. */
  private static Set<Happening> take(Deque<Happening> left, int size) {
    Set<Happening> taken = new LinkedHashSet<>();
    List<Happening> again = new ArrayList<>();
    while (!left.isEmpty() && taken.size() < size) {
      Happening next = left.remove();
      if (!taken.add(next)) {
        again.add(next);
      }
    }
    again.forEach(left::addFirst);
    return taken;
  }

  /** Most articles tell few events. */
  private int size() {
    int size = FEWEST_EVENTS;
    while (size < MOST_EVENTS && random.nextDouble() < 0.7) {
      size++;
    }
    return size;
  }

  private Extraction article(LocalDate day, Set<Happening> told) {
    String id = ids + "%07d".formatted(++articles);
    Reporter reporter = new Reporter(cast, random, new ArticleUnderWay(lexicon, random, id, day));
    told.forEach(reporter::report);
    if (random.nextDouble() < STATES_RELATION) {
      reporter.relate();
    }
    return reporter.finish(publishers.draw(random));
  }
}
