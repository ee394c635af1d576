package org.rasad.lexicon;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The known things of the world and their names. Immutable and thread-safe. */
public final class Gazetteer {

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final Map<String, GazetteerEntry> entries;
  private final Trie<GazetteerEntry> names = new Trie<>();
  private final Map<String, Country> nationalities = new HashMap<>();
  private final Map<String, Country> capitals = new HashMap<>();
  private final Map<String, Country> countriesByCode = new LinkedHashMap<>();

  /** By country code and kind. */
  private final Map<String, GazetteerEntry> firstOfKind = new HashMap<>();

  /**
   * Builds the look-up tables.
   *
   * @param entries in order of preference: of two with the same name the earlier is found first
   * @param countries the states; their entries are found by name as well
   * @param shared by key of a name that several entries have: these, in another order of preference
   */
  Gazetteer(
      Collection<GazetteerEntry> entries,
      Collection<Country> countries,
      Map<String, List<GazetteerEntry>> shared) {
    Map<String, GazetteerEntry> byId = new LinkedHashMap<>();
    shared.forEach((key, same) -> same.forEach(e -> names.add(key, e)));
    countries.forEach(c -> addCountry(c, byId));
    entries.forEach(e -> add(e, byId));
    countries.forEach(c -> c.capitals().forEach(name -> names.add(key(name), c.entry())));
    this.entries = Collections.unmodifiableMap(byId);
  }

  /** The key under which a name is looked up: folded words with single spaces, no marks. */
  public static String key(String name) {
    return NO_WORD.matcher(ArabicSpelling.fold(name)).replaceAll(" ").strip();
  }

  public Optional<GazetteerEntry> entry(String id) {
    return Optional.ofNullable(entries.get(id));
  }

  public Collection<GazetteerEntry> entries() {
    return entries.values();
  }

  /**
   * The keys of all names of one word: what the segmenter should neither cut nor leave glued to a
   * particle.
   */
  public Set<String> oneWordNames() {
    return entries.values().stream()
        .flatMap(e -> Stream.concat(Stream.of(e.arabic()), e.variants().stream()))
        .map(Gazetteer::key)
        .filter(name -> !name.isEmpty() && name.indexOf(' ') < 0)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** All names that begin at a place of a folded text, the shortest first. */
  public List<Trie.Match<GazetteerEntry>> namesAt(CharSequence folded, int start) {
    return names.matchesAt(folded, start);
  }

  /** The entries with exactly this name, in order of preference. */
  public List<GazetteerEntry> named(String name) {
    String key = key(name);
    List<Trie.Match<GazetteerEntry>> matches = names.matchesAt(key, 0);
    return matches.isEmpty() || matches.get(matches.size() - 1).end() != key.length()
        ? List.of()
        : matches.get(matches.size() - 1).values();
  }

  /**
   * The state that a folded nationality adjective or people belongs to, with or without article.
   */
  public Optional<Country> nationality(String folded) {
    Country country = nationalities.get(folded);
    return Optional.ofNullable(
        country != null ? country : nationalities.get(ArabicSpelling.withoutArticle(folded)));
  }

  /** The state that has this folded name as its capital. */
  public Optional<Country> capital(String folded) {
    return Optional.ofNullable(capitals.get(folded));
  }

  /** The state with this ISO 3166-1 alpha-2 code. */
  public Optional<Country> country(String code) {
    return Optional.ofNullable(countriesByCode.get(code));
  }

  /** The first force of a kind ({@code air-force}, {@code army}) that belongs to a state. */
  public Optional<GazetteerEntry> force(Country country, String kind) {
    return Optional.ofNullable(firstOfKind.get(country.entry().country() + " " + kind));
  }

  private void addCountry(Country country, Map<String, GazetteerEntry> byId) {
    add(country.entry(), byId);
    String code = country.entry().country();
    if (code != null) {
      countriesByCode.putIfAbsent(code, country);
    }
    country.capitals().forEach(c -> capitals.putIfAbsent(key(c), country));
    List<String> words = new ArrayList<>(country.peoples());
    country.adjectives().forEach(a -> words.addAll(NounInflector.inflectAdjective(a)));
    words.forEach(w -> nationalities.putIfAbsent(key(w), country));
  }

  private void add(GazetteerEntry entry, Map<String, GazetteerEntry> byId) {
    byId.put(entry.id(), entry);
    if (entry.country() != null) {
      firstOfKind.putIfAbsent(entry.country() + " " + entry.kind(), entry);
    }
    names.add(key(entry.arabic()), entry);
    entry.variants().forEach(v -> names.add(key(v), entry));
  }
}
