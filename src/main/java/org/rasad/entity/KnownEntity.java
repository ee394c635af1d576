package org.rasad.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rasad.lexicon.ArabicSpelling;
import org.rasad.lexicon.EntityType;
import org.rasad.lexicon.Gazetteer;
import org.rasad.lexicon.GazetteerEntry;
import org.rasad.lexicon.Identification;
import org.rasad.lexicon.LinkReason;

/** An entity while an article is being read: it gathers names and titles. Not thread-safe. */
final class KnownEntity {

  /** The nominative of a dual or sound plural, after a stem of three letters at least. */
  private static final Pattern CASE_ENDING = Pattern.compile("(?<=\\S{3})[وا]ن(?= |$)");

  private static final String OBLIQUE = "ين";
  private static final String TEH_MARBUTA = "ه";

  private final String id;
  private final EntityType type;
  private final String kind;
  private final String label;
  private final @Nullable GazetteerEntry entry;
  private final boolean named;
  private final boolean proper;
  private @Nullable String country;
  private @Nullable String openHead;
  private final Set<String> names = new LinkedHashSet<>();

  /** Each with the reason for which it was first taken for this entity. */
  private final Map<String, LinkReason> nameKeys = new LinkedHashMap<>();

  private final Set<String> titles = new LinkedHashSet<>();

  KnownEntity(
      String id,
      EntityType type,
      String kind,
      String label,
      @Nullable GazetteerEntry entry,
      boolean named,
      boolean proper) {
    this.id = id;
    this.type = type;
    this.kind = kind;
    this.label = label;
    this.entry = entry;
    this.named = named;
    this.proper = proper;
    this.country = entry == null ? null : entry.country();
    if (entry != null) {
      nameKeys.put(nameKey(entry.arabic()), LinkReason.GAZETTEER_NAME);
    }
  }

  /**
   * The key under which an article's names are compared: that of the gazetteer without the
   * difference of case in duals and sound plurals (العراقيون is العراقيين).
   */
  static String nameKey(String name) {
    return CASE_ENDING.matcher(Gazetteer.key(name)).replaceAll(OBLIQUE);
  }

  String id() {
    return id;
  }

  EntityType type() {
    return type;
  }

  /** Its name in its first form. */
  String label() {
    return label;
  }

  /** The code of the country that it is, belongs to or comes from, if known. */
  @Nullable String country() {
    return country;
  }

  void addCountry(String code) {
    if (country == null) {
      country = code;
    }
  }

  boolean isNamed() {
    return named;
  }

  /** Whether it has a name of its own, not just a noun with adjectives. */
  boolean isProper() {
    return proper;
  }

  /** Says that it was met as a definite noun with that head word before any name was known. */
  void awaitName(String head) {
    openHead = head;
  }

  /** The head word of which it awaits a name. */
  Optional<String> openHead() {
    return proper ? Optional.empty() : Optional.ofNullable(openHead);
  }

  /** The first words of its names, without article, if it has a name of its own. */
  Set<String> properHeads() {
    return proper
        ? nameKeys.keySet().stream().map(KnownEntity::firstWord).collect(Collectors.toSet())
        : Set.of();
  }

  /** Whether one of its names begins with the word, with or without article. */
  boolean hasHead(String stem) {
    return nameKeys.keySet().stream().anyMatch(k -> firstWord(k).equals(stem));
  }

  private static String firstWord(String key) {
    return ArabicSpelling.withoutArticle(key.split(" ", 2)[0]);
  }

  void addName(String name, LinkReason reason) {
    names.add(name);
    nameKeys.putIfAbsent(nameKey(name), reason);
  }

  void addTitle(String titleKey) {
    titles.add(titleKey);
  }

  boolean hasTitle(String titleKey) {
    return titles.contains(titleKey);
  }

  /** Whether a word, without article, stands in one of its titles. */
  boolean hasTitleWord(String stem) {
    return titles.stream().anyMatch(t -> hasWord(t, stem));
  }

  /** Whether one of its titles is a woman's: وزيرة الخارجية. */
  boolean hasFeminineTitle() {
    return titles.stream().anyMatch(t -> t.split(" ", 2)[0].endsWith(TEH_MARBUTA));
  }

  boolean hasName(String key) {
    return nameKeys.containsKey(key);
  }

  /** It, if it has a name with that key: for the reason for which the name became its own. */
  Optional<Referent> called(String key) {
    return Optional.ofNullable(nameKeys.get(key)).map(reason -> new Referent(this, reason));
  }

  Set<String> nameKeys() {
    return nameKeys.keySet();
  }

  /** Whether one of its names has the word, with or without article. */
  boolean hasWord(String stem) {
    return nameKeys.keySet().stream().anyMatch(k -> hasWord(k, stem));
  }

  /** A kind of the gazetteer, or the head word by which it was described. */
  String kind() {
    return kind;
  }

  /**
   * Whether it is of that kind of the gazetteer, or was described by that head word ({@link
   * Candidate#kind}).
   */
  boolean isOfKind(String wanted) {
    return kind.equals(wanted);
  }

  private Identification identification() {
    if (entry != null) {
      return Identification.BY_GAZETTEER;
    }
    return named ? Identification.BY_NAME : Identification.BY_DESCRIPTION;
  }

  /**
   * The entity with all that was gathered.
   *
   * @param confidence 0 to 1: how sure its mentions are
   */
  Entity toEntity(double confidence) {
    return new Entity(
        id, type, kind, label, new ArrayList<>(names), identification(), entry, confidence);
  }

  private static boolean hasWord(String key, String stem) {
    for (String word : key.split(" ")) {
      if (word.equals(stem) || word.equals(ArabicSpelling.ARTICLE + stem)) {
        return true;
      }
    }
    return false;
  }
}
