package org.rasad.lexicon;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The known things of the world and their names. Immutable and thread-safe. */
public final class Gazetteer {

  /** The kinds whose names are a word for their kind and a proper word. */
  private static final Set<String> ORGANISED = Set.of("armed-group", "party", "coalition");

  private final Map<String, GazetteerEntry> entries;
  private final Trie<GazetteerEntry> names = new Trie<>();
  private final Map<String, Country> nationalities = new HashMap<>();
  private final Map<String, Country> capitals = new HashMap<>();
  private final Map<String, Country> countriesByCode = new LinkedHashMap<>();

  /** Of names of two words (تنظيم القاعدة), by the second. */
  private final Map<String, GazetteerEntry> organisations = new HashMap<>();

  /** By country code and folded noun: what the noun with that nationality names. */
  private final Map<String, GazetteerEntry> national = new HashMap<>();

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
    String folded = ArabicSpelling.fold(name);
    StringBuilder key = new StringBuilder(folded.length());
    boolean isGap = false;
    int at = 0;
    while (at < folded.length()) {
      int c = folded.codePointAt(at);
      at += Character.charCount(c);
      if (!isOfWord(c)) {
        isGap = true;
        continue;
      }
      if (isGap && !key.isEmpty()) {
        key.append(' ');
      }
      isGap = false;
      key.appendCodePoint(c);
    }
    return key.toString();
  }

  /** A letter or any number; also Ⅻ and ½, which are no digits. */
  private static boolean isOfWord(int c) {
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }

  public Optional<GazetteerEntry> entry(String id) {
    return Optional.ofNullable(entries.get(id));
  }

  /** The larger things that an entry is part of or lies in, the nearest first. */
  public List<GazetteerEntry> above(GazetteerEntry entry) {
    List<GazetteerEntry> above = new ArrayList<>();
    GazetteerEntry at = parent(entry);
    while (at != null) {
      above.add(at);
      at = parent(at);
    }
    return above;
  }

  private @Nullable GazetteerEntry parent(GazetteerEntry entry) {
    return entry.parent() == null ? null : entries.get(entry.parent());
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

  /**
   * What a noun with the nationality of a state names: the government of Iraq is الحكومة العراقية.
   *
   * @param noun folded, without article
   */
  public Optional<GazetteerEntry> national(GazetteerEntry state, String noun) {
    return Optional.ofNullable(national.get(state.country() + " " + noun));
  }

  /** The group that is called by its kind and this one folded word: القاعدة, الشباب. */
  public Optional<GazetteerEntry> organisation(String word) {
    return Optional.ofNullable(organisations.get(word));
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
    addName(entry.arabic(), entry);
    entry.variants().forEach(v -> addName(v, entry));
  }

  private void addName(String name, GazetteerEntry entry) {
    String key = key(name);
    names.add(key, entry);
    String[] words = key.split(" ");
    boolean own =
        words.length == 2
            && nationality(words[1])
                .filter(c -> Objects.equals(c.entry().country(), entry.country()))
                .isPresent();
    if (words.length == 2 && entry.type() == EntityType.GROUP && ORGANISED.contains(entry.kind())) {
      organisations.putIfAbsent(words[1], entry);
    }
    if (own) {
      national.putIfAbsent(entry.country() + " " + ArabicSpelling.withoutArticle(words[0]), entry);
    }
  }
}
