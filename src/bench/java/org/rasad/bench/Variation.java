package org.rasad.bench;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.rasad.lexicon.Gazetteer;
import org.rasad.lexicon.GazetteerEntry;
import org.rasad.source.Article;

/**
 * Makes other articles of an article: with other names of the same kind, another day of publication
 * with its weekdays, and other sentences first. The same seed gives the same article.
 */
final class Variation {

  private static final int LONGEST_NAME = 5;
  private static final int YEARS_OF_DAYS = 1000;

  /** In the order of {@link DayOfWeek}. */
  private static final List<String> WEEKDAYS =
      List.of("الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد");

  private final Map<String, GazetteerEntry> byName = new HashMap<>();
  private final Map<String, List<GazetteerEntry>> byKind = new HashMap<>();

  Variation(Gazetteer gazetteer) {
    for (GazetteerEntry entry : gazetteer.entries()) {
      byKind.computeIfAbsent(kind(entry), k -> new ArrayList<>()).add(entry);
      Stream.concat(Stream.of(entry.arabic()), entry.variants().stream())
          .forEach(name -> byName.putIfAbsent(name, entry));
    }
  }

  Article vary(Article article, int number, long seed) {
    Random random = new Random(seed * 1_000_003 + number);
    int days = random.nextInt(YEARS_OF_DAYS);
    LocalDate published = article.published();
    return new Article(
        article.id() + "-" + number,
        article.publisher(),
        null,
        published == null ? null : published.minusDays(days),
        article.title(),
        text(article.text(), days, random));
  }

  private String text(String text, int days, Random random) {
    List<String> lines = new ArrayList<>();
    for (String line : text.split("\n")) {
      lines.add(names(shuffled(line, random), days, random));
    }
    // The first line is the headline.
    Collections.shuffle(lines.subList(Math.min(1, lines.size()), lines.size()), random);
    return String.join("\n", lines);
  }

  private static String shuffled(String line, Random random) {
    List<String> sentences = Arrays.asList(line.split("(?<=[.؟!]) "));
    Collections.shuffle(sentences, random);
    return String.join(" ", sentences);
  }

  private String names(String line, int days, Random random) {
    List<String> words = List.of(line.split(" "));
    List<String> out = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      int length = nameLength(words, at);
      String phrase = String.join(" ", words.subList(at, at + Math.max(1, length)));
      String bare = bare(phrase);
      String other = length == 0 ? weekday(bare, days) : other(bare, random);
      out.add(other + phrase.substring(bare.length()));
      at += Math.max(1, length);
    }
    return String.join(" ", out);
  }

  /** How many words from here on are a name, if any; a mark may follow the last. */
  private int nameLength(List<String> words, int at) {
    for (int length = Math.min(LONGEST_NAME, words.size() - at); length > 0; length--) {
      if (byName.containsKey(bare(String.join(" ", words.subList(at, at + length))))) {
        return length;
      }
    }
    return 0;
  }

  private String other(String name, Random random) {
    List<GazetteerEntry> alike = byKind.get(kind(byName.get(name)));
    return alike.get(random.nextInt(alike.size())).arabic();
  }

  private static String weekday(String word, int daysBefore) {
    int day = WEEKDAYS.indexOf(word);
    return day < 0 ? word : WEEKDAYS.get(Math.floorMod(day - daysBefore, WEEKDAYS.size()));
  }

  private static String bare(String phrase) {
    return phrase.replaceAll("[^\\p{L}\\p{N}]+$", "");
  }

  private static String kind(GazetteerEntry entry) {
    return entry.type() + " " + entry.kind();
  }
}
