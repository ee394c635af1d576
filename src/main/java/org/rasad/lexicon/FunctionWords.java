package org.rasad.lexicon;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rasad.lexicon.Table.Row;

/**
 * The small closed sets of words that tell where names, phrases, clauses and dates begin and end.
 * Immutable and thread-safe.
 *
 * @param words folded words by kind
 */
public record FunctionWords(Map<Kind, Set<String>> words) {

  private static final String FILE = "lexicon/function-words.tsv";

  /** What a set of words is asked for; a word may be of several kinds. */
  public enum Kind {
    /** A noun that opens an adverbial phrase and so ends a name. */
    NAME_END,
    /** A noun that opens an adverbial phrase: never subject or object. */
    ADVERBIAL,
    /** A verb or particle that shares the subject of the full verb after it. */
    AUXILIARY,
    /** It opens a clause that is no relative clause. */
    CLAUSE_MARK,
    /** It opens the complement of a verb, into which the verb's status reaches. */
    COMPLEMENTIZER,
    /** A clause that it joins to its verb of speech makes all of the sentence what was said. */
    WHAT_WAS_SAID,
    /** A noun for something said or written: its author is the source. */
    DOCUMENT,
    /** A cue of status only right before an imperfect. */
    IMPERFECT_CUE,
    /** It denies what is to come. */
    FUTURE_DENIAL,
    /** It opens a phrase that tells when, how or why: told as known, whatever the verb above. */
    CIRCUMSTANCE,
    /** What it governs is told as known, whatever stands above. */
    PRESUPPOSING,
    /** Before a noun: it is talked about, not told. */
    TOPIC,
    /** Before a noun: none in particular. */
    ANY,
    /** A preposition that in a clause without verb names who must do something. */
    DUTY,
    /** It says of a time that it is to come. */
    COMING,

    /** After it a capital is the city and not its state. */
    LOCATIVE,
    /** A preposition that the tagger calls a noun. */
    NOUN_PREPOSITION,
    /** A preposition that says where, whatever the predicate. */
    PLACE_PREPOSITION,
    /** A noun of direction or position: what follows it is where something is. */
    POSITION,
    /** A preposition that frames spell with ب before it. */
    TOWARD,
    /** After من it makes the agent. */
    AGENT_NOUN,
    /** After على it makes the agent. */
    HAND_NOUN,
    /** After ب it makes the agent. */
    MEANS_NOUN,
    /** After ب it makes a preposition of direction. */
    DIRECTION_NOUN,

    /** A part of a person's name that is no name by itself. */
    NAME_PART,
    /** A dual for two parties: states or else groups. */
    TWO_SIDES,
    /** A dual for two persons who were named. */
    TWO_PERSONS,
    /** It says that others than those before are meant. */
    OTHER,
    /** A definite plural that means the armed group that a text was about. */
    MILITANTS,
    /** A plural that with the name of a group in construct means the group itself. */
    MEMBERS,
    /** A vague quantity before what it counts. */
    QUANTITY,
    /** A quantity of one: what it stands before is a single one of many. */
    ONE_OF,
    /** Before a number: it is not exact. */
    APPROXIMATE,
    /** A broken plural of things to which a feminine pronoun refers. */
    FEMININE_PLURAL,
    /** A noun that with a nationality or a possessive pronoun means the state itself. */
    LAND,
    /** A noun that only with a nationality means a state. */
    STATE_SIDE,
    /** Before a noun: the noun refers to nobody. */
    NO_REFERENT,
    /** A noun of an act that means who does it with the article or a nationality only. */
    MASDAR_HEAD,
    /** A noun of a land that means a state by itself with the article. */
    COUNTRY_ITSELF,
    /** A noun that with the article means an organ of the state that the text is about. */
    STATE_ORGAN,
    /** The first word of a country's name to which a masculine pronoun refers. */
    MASCULINE_COUNTRY,
    PRONOUN_MASCULINE,
    PRONOUN_FEMININE,
    PRONOUN_PLURAL,
    PRONOUN_DUAL,

    /** Between a post and the body that its holder leads. */
    OF_BODY,
    /** Between a post and the body of which its holder is a member. */
    OF_MEMBERS,
    /** After a post: its holder has it no more. */
    FORMER,
    /** Of forces: they come from another country. */
    FOREIGN,

    /** It tells that the month or year after it is a date. */
    BEFORE_PERIOD,
    /** Between a day and its month. */
    MONTH_WORD,
    /** Between a month and its year. */
    YEAR_WORD,
    /** A date after it is no date of an event. */
    SINCE,
    /** Between two names of one month. */
    OR,
    /** Before an event noun at whose time the clause happens. */
    DURING,
    /** It opens a clause that tells of the same time. */
    WHEN,
    /** A verb of speech whose date is that of what was observed. */
    OBSERVING;

    /** As it is written in the table: {@code name-end}. */
    String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Optional<Kind> fromCode(String code) {
      return Arrays.stream(values()).filter(k -> k.code().equals(code)).findFirst();
    }
  }

  /** Copies the sets. */
  public FunctionWords {
    Map<Kind, Set<String>> copy = new EnumMap<>(Kind.class);
    words.forEach((kind, set) -> copy.put(kind, Set.copyOf(set)));
    words = Collections.unmodifiableMap(copy);
  }

  /** Whether a folded word is of that kind. */
  public boolean has(Kind kind, String folded) {
    return words.getOrDefault(kind, Set.of()).contains(folded);
  }

  /** Reads the table that the program carries. */
  static FunctionWords read(Faults faults) {
    return from(Table.read(FILE, List.of("id", "kind", "words", "example"), faults), faults);
  }

  /** Reads a table; each kind must have words. */
  static FunctionWords from(Table table, Faults faults) {
    Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);
    for (Row row : table.rows()) {
      for (String code : row.values("kind")) {
        Kind.fromCode(code)
            .ifPresentOrElse(
                kind -> add(row, words.computeIfAbsent(kind, k -> new HashSet<>()), faults),
                () -> faults.add(row.file(), row.line(), "«" + code + "» is no kind."));
      }
    }
    Arrays.stream(Kind.values())
        .filter(kind -> !words.containsKey(kind))
        .forEach(kind -> faults.add(FILE, 0, "No row is of the kind «" + kind.code() + "»."));
    return new FunctionWords(words);
  }

  private static void add(Row row, Set<String> words, Faults faults) {
    for (String word : row.values("words")) {
      String key = Gazetteer.key(word);
      if (key.isEmpty() || key.contains(" ")) {
        faults.add(row.file(), row.line(), "«" + word + "» is not one word.");
      } else if (!words.add(key)) {
        faults.add(row.file(), row.line(), "«" + word + "» stands twice for one kind.");
      }
    }
  }
}
