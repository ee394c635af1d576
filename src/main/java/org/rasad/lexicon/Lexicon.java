package org.rasad.lexicon;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rasad.lexicon.Table.Row;

/**
 * All tables of {@code data/}, ready for look-up. Immutable and thread-safe; built once and passed
 * on.
 *
 * @param gazetteer the known things
 * @param predicates words that tell events
 * @param lightVerbs verbs that carry an event noun
 * @param speechVerbs verbs whose subject is a source
 * @param speechPhrases folded phrases before a source
 * @param statusVerbs verbs that give a status to their complement
 * @param statusParticles folded particles before a verb
 * @param statusPhrases folded phrases before a noun or clause
 * @param weapons folded names of weapons and means
 * @param heads head words by folded form without article
 * @param titles folded titles before a person's name
 * @param givenNames folded given names
 * @param womensNames those of women among them
 * @param timeWords folded words of time
 * @param numbers values of folded number words
 * @param relationCues folded words that state a lasting relation
 * @param relationOpeners the first words of those cues that have several, without article
 * @param functionWords the small closed sets of words
 * @param roleWeights what speaks for a mention taking part in an event
 * @param nearWords words that say that a place is near a thing
 * @param linkConfidence how sure it is what a mention means
 */
public record Lexicon(
    Gazetteer gazetteer,
    FormIndex<Predicate> predicates,
    FormIndex<LightVerb> lightVerbs,
    FormIndex<SpeechVerb> speechVerbs,
    Trie<String> speechPhrases,
    FormIndex<StatusCue> statusVerbs,
    Trie<StatusCue> statusParticles,
    Trie<StatusCue> statusPhrases,
    Trie<Weapon> weapons,
    Map<String, HeadWord> heads,
    Trie<Title> titles,
    Set<String> givenNames,
    Set<String> womensNames,
    Trie<TimeWord> timeWords,
    Map<String, Integer> numbers,
    Trie<RelationCue> relationCues,
    Set<String> relationOpeners,
    FunctionWords functionWords,
    FeatureWeights<Role> roleWeights,
    NearWords nearWords,
    LinkConfidence linkConfidence) {

  public Lexicon {
    heads = Map.copyOf(heads);
    givenNames = Set.copyOf(givenNames);
    womensNames = Set.copyOf(womensNames);
    numbers = Map.copyOf(numbers);
    relationOpeners = Set.copyOf(relationOpeners);
  }

  /**
   * Reads the tables that the program carries.
   *
   * @throws LexiconException with every fault of every table, if there is one
   */
  public static Lexicon load() {
    Faults faults = new Faults();
    LexiconTables tables = new LexiconTables(faults);
    List<Row> speech = tables.speechRows();
    List<Row> status = tables.statusRows();
    List<Row> relations = tables.relationRows();
    List<Row> givenNames = tables.givenNameRows();
    Lexicon lexicon =
        new Lexicon(
            new GazetteerTables(faults).read(),
            tables.predicates(),
            tables.lightVerbs(),
            tables.speechVerbs(speech),
            tables.speechPhrases(speech),
            tables.statusVerbs(status),
            tables.statusPhrases(status, StatusCue.Kind.PARTICLE),
            tables.statusPhrases(status, StatusCue.Kind.PHRASE),
            tables.weapons(),
            tables.heads(),
            tables.titles(),
            tables.givenNames(givenNames),
            tables.womensNames(givenNames),
            tables.timeWords(),
            tables.numbers(),
            tables.relationCues(relations),
            tables.relationOpeners(relations),
            FunctionWords.read(faults),
            new WeightTables(faults).roles(),
            NearWords.read(faults),
            LinkConfidence.read(faults));
    faults.throwIfAny();
    return lexicon;
  }
}
